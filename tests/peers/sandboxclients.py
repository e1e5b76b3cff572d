#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Drives `farcopy sandbox` with boto3 and the aws CLI: clients that nobody here wrote.

Usage: sandboxclients.py FARCOPY [unittest arguments]
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request

try:
    import boto3
    import botocore.config
    import botocore.exceptions
except ImportError:
    print("SKIPPED: boto3 is missing (python3-boto3)")
    sys.exit(77)

AWS = "/usr/bin/aws" if os.path.exists("/usr/bin/aws") else shutil.which("aws")
if AWS is None:
    print("SKIPPED: the aws CLI is missing (awscli)")
    sys.exit(77)

IRELAND, FRANKFURT = "eu-west-1", "eu-central-1"
LIMIT_SECONDS = 60


def isolate():
    """Nothing of this machine's configuration may reach the clients, nor they the network."""
    for name in list(os.environ):
        if name.startswith("AWS_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    os.environ.update(AWS_CONFIG_FILE="/dev/null", AWS_SHARED_CREDENTIALS_FILE="/dev/null",
                      AWS_EC2_METADATA_DISABLED="true", AWS_PAGER="")


class Sandbox:
    """The process, and its orders without a signature."""

    def __init__(self, program):
        self.home = tempfile.TemporaryDirectory()
        environment = dict(os.environ, HOME=self.home.name, XDG_CONFIG_HOME=self.home.name,
                           XDG_DATA_HOME=self.home.name)
        environment.pop("DISPLAY", None)
        environment.pop("WAYLAND_DISPLAY", None)
        self.process = subprocess.Popen(
            [program, "sandbox", "--port", "0", "--speed", "20"], env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.clients = {}
        self.settings = {}
        for line in self.process.stdout:
            name, _, value = line.removeprefix("export ").strip().partition("=")
            self.settings[name] = value
            if name == "AWS_DEFAULT_REGION":
                break
        self.url = self.settings["AWS_ENDPOINT_URL"]

    def stop(self):
        for client in self.clients.values():
            client.close()
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(10)
        finally:
            self.process.kill()
            self.process.stdout.close()
            self.home.cleanup()

    def client(self, service, region, attempts=1, **keys):
        keys = keys or {"aws_access_key_id": self.settings["AWS_ACCESS_KEY_ID"],
                        "aws_secret_access_key": self.settings["AWS_SECRET_ACCESS_KEY"]}
        known_as = (service, region, attempts, *keys.values())
        if known_as not in self.clients:
            config = botocore.config.Config(
                retries={"mode": "standard", "total_max_attempts": attempts}, read_timeout=20)
            self.clients[known_as] = boto3.client(
                service, region_name=region, endpoint_url=self.url, config=config, **keys)
        return self.clients[known_as]

    def order(self, method, path, body=None, headers=None):
        request = urllib.request.Request(
            self.url + path, method=method, headers=headers or {},
            data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


class PeerTest(unittest.TestCase):
    sandbox = None

    def setUp(self):
        self.sandbox.order("DELETE", "/sandbox/faults")
        self.sandbox.order("POST", "/sandbox/speed", {"speed": 20})
        self.ireland = self.sandbox.client("fsx", IRELAND)
        self.frankfurt = self.sandbox.client("fsx", FRANKFURT)

    def backups(self, region=IRELAND):
        pages = self.sandbox.client("fsx", region).get_paginator("describe_backups").paginate()
        return [backup for page in pages for backup in page["Backups"]]

    def named(self, name, region=IRELAND):
        for backup in self.backups(region):
            if {"Key": "Name", "Value": name} in backup.get("Tags", []):
                return backup["BackupId"]
        self.fail(f"no backup is named {name}")

    def copy(self, region, name, **more):
        more.setdefault("SourceRegion", IRELAND)
        return self.sandbox.client("fsx", region).copy_backup(
            SourceBackupId=self.named(name), **more)["Backup"]

    def refused(self, code, call, *arguments, **more):
        with self.assertRaises(botocore.exceptions.ClientError) as caught:
            call(*arguments, **more)
        response = caught.exception.response
        self.assertEqual(response["Error"]["Code"], code, response)
        self.assertTrue(response["ResponseMetadata"]["RequestId"])
        return response

    def eventually(self, condition):
        deadline = time.monotonic() + LIMIT_SECONDS
        while time.monotonic() < deadline:
            result = condition()
            if result:
                return result
            time.sleep(0.05)
        self.fail("it did not happen in time")

    def lifecycle(self, region, backup_id):
        answer = self.sandbox.client("fsx", region).describe_backups(BackupIds=[backup_id])
        return answer["Backups"][0]["Lifecycle"]

    def available(self, region, backup_id):
        self.eventually(lambda: self.lifecycle(region, backup_id) == "AVAILABLE")


class Listing(PeerTest):
    def test_paginator_gives_every_backup_once(self):
        backups = self.backups()
        ids = [backup["BackupId"] for backup in backups]
        self.assertGreaterEqual(len(ids), 40)
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual({"WINDOWS", "LUSTRE", "ONTAP", "OPENZFS"},
                         {backup["FileSystem"]["FileSystemType"] for backup in backups})
        self.assertEqual({"AUTOMATIC", "USER_INITIATED", "AWS_BACKUP"},
                         {backup["Type"] for backup in backups})
        self.assertLess(backups[0]["CreationTime"].timestamp(), time.time())

    def test_filters_and_ids(self):
        filters = [{"Name": "file-system-type", "Values": ["LUSTRE", "ONTAP"]}]
        found = self.ireland.describe_backups(Filters=filters)["Backups"]
        self.assertEqual({"LUSTRE", "ONTAP"},
                         {backup["FileSystem"]["FileSystemType"] for backup in found})
        one = found[0]["BackupId"]
        self.assertEqual([one], [backup["BackupId"] for backup in
                                 self.ireland.describe_backups(BackupIds=[one])["Backups"]])
        self.refused("BackupNotFound", self.ireland.describe_backups,
                     BackupIds=[one, "backup-0123456789abcdef0"])

    def test_failed_backup_tells_why(self):
        failed = self.ireland.describe_backups(BackupIds=[self.named("failed backup")])
        self.assertIn("Message", failed["Backups"][0]["FailureDetails"])

    def test_file_systems(self):
        systems = self.ireland.describe_file_systems()["FileSystems"]
        self.assertIn("WindowsConfiguration",
                      next(one for one in systems if one["FileSystemType"] == "WINDOWS"))


class Copying(PeerTest):
    def test_copy_becomes_available(self):
        copy = self.copy("eu-north-1", "finance weekly 1", CopyTags=True,
                         Tags=[{"Key": "Name", "Value": "Übergabe 東京"}])
        self.assertIn(copy["Lifecycle"], ("PENDING", "COPYING"))
        self.available("eu-north-1", copy["BackupId"])
        done = self.sandbox.client("fsx", "eu-north-1").describe_backups(
            BackupIds=[copy["BackupId"]])["Backups"][0]
        self.assertEqual(100, done["ProgressPercent"])
        self.assertEqual(IRELAND, done["SourceBackupRegion"])
        tags = {tag["Key"]: tag["Value"] for tag in done["Tags"]}
        self.assertEqual("Übergabe 東京", tags["Name"])
        self.assertEqual("finance", tags["team"])

    def test_progress_is_seen(self):
        self.sandbox.order("POST", "/sandbox/speed", {"speed": 4})
        copy = self.copy("eu-west-2", "genomics weekly 1")
        seen = set()

        def ended():
            backup = self.sandbox.client("fsx", "eu-west-2").describe_backups(
                BackupIds=[copy["BackupId"]])["Backups"][0]
            seen.add((backup["Lifecycle"], backup.get("ProgressPercent")))
            return backup["Lifecycle"] == "AVAILABLE"

        self.eventually(ended)
        copying = {percent for lifecycle, percent in seen if lifecycle == "COPYING"}
        self.assertGreater(len(copying), 3)

    def test_source_cannot_be_deleted_meanwhile(self):
        self.sandbox.order("POST", "/sandbox/speed", {"speed": 0})
        source = self.named("build cache weekly 1")
        self.copy("eu-west-3", "build cache weekly 1")
        response = self.refused("BackupBeingCopied", self.ireland.delete_backup, BackupId=source)
        self.assertEqual(source, response["BackupId"])


class Errors(PeerTest):
    """The eleven errors of CopyBackup, by the state of the world, with their members."""

    def copy_refused(self, code, region, name, **more):
        return self.refused(code, self.copy, region, name, **more)

    def test_backup_not_found(self):
        created = self.ireland.create_backup(
            FileSystemId=self.ireland.describe_file_systems()["FileSystems"][0]["FileSystemId"])
        backup_id = created["Backup"]["BackupId"]
        self.available(IRELAND, backup_id)
        self.ireland.delete_backup(BackupId=backup_id)
        self.refused("BackupNotFound", self.frankfurt.copy_backup, SourceBackupId=backup_id,
                     SourceRegion=IRELAND)

    def test_bad_request(self):
        self.copy_refused("BadRequest", FRANKFURT, "cold storage (Intelligent-Tiering)")

    def test_incompatible_parameter(self):
        self.copy("ap-east-1", "tiny notes", ClientRequestToken="t1")
        response = self.copy_refused("IncompatibleParameterError", "ap-east-1", "tiny notes",
                                     ClientRequestToken="t1", CopyTags=True)
        self.assertEqual("CopyTags", response["Parameter"])

    def test_incompatible_region_for_multi_az(self):
        self.copy_refused("IncompatibleRegionForMultiAZ", "us-west-1", "hr shares weekly 1")

    def test_internal_server_error(self):
        self.sandbox.order("POST", "/sandbox/faults", {"faults": ["internal-error=1x:CopyBackup"]})
        response = self.copy_refused("InternalServerError", FRANKFURT, "tiny notes")
        self.assertEqual(500, response["ResponseMetadata"]["HTTPStatusCode"])

    def test_invalid_destination_key(self):
        for key in ("alias/retired", "alias/to-be-deleted", "alias/signing", "alias/nobody",
                    "arn:aws:kms:eu-west-1:123456789012:alias/backups"):
            self.copy_refused("InvalidDestinationKmsKey", FRANKFURT, "tiny notes", KmsKeyId=key)

    def test_invalid_destination_key_after_it_was_disabled(self):
        kms = self.sandbox.client("kms", FRANKFURT)
        key = kms.describe_key(KeyId="alias/finance")["KeyMetadata"]["KeyId"]
        kms.disable_key(KeyId=key)
        self.copy_refused("InvalidDestinationKmsKey", FRANKFURT, "tiny notes", KmsKeyId=key)
        kms.enable_key(KeyId=key)
        copy = self.copy(FRANKFURT, "tiny notes", KmsKeyId=key)
        self.available(FRANKFURT, copy["BackupId"])

    def test_invalid_region(self):
        for region in ("eu-west-9", "cn-north-1", "us-gov-west-1"):
            self.copy_refused("InvalidRegion", FRANKFURT, "tiny notes", SourceRegion=region)

    def test_invalid_source_key(self):
        self.copy_refused("InvalidSourceKmsKey", FRANKFURT, "key retired")

    def test_limit_of_running_copies(self):
        self.sandbox.order("POST", "/sandbox/speed", {"speed": 0})
        for number in (1, 2, 3):
            self.copy("us-east-2", f"media archive weekly {number}")
        for number in (1, 2):
            self.copy("us-east-2", f"finance weekly {number}")
        response = self.copy_refused("ServiceLimitExceeded", "us-east-2", "tiny notes")
        self.assertEqual("TOTAL_IN_PROGRESS_COPY_BACKUPS", response["Limit"])

    def test_limit_of_backups(self):
        self.copy("sa-east-1", "finance weekly 1")
        response = self.copy_refused("ServiceLimitExceeded", "sa-east-1", "finance weekly 2")
        self.assertEqual("TOTAL_USER_INITIATED_BACKUPS", response["Limit"])

    def test_limit_of_tags(self):
        tags = [{"Key": f"more {number}", "Value": ""} for number in range(3)]
        response = self.copy_refused("ServiceLimitExceeded", FRANKFURT, "forty-eight tags",
                                     CopyTags=True, Tags=tags)
        self.assertEqual("TOTAL_USER_TAGS", response["Limit"])

    def test_source_unavailable(self):
        for name in ("being created", "failed backup"):
            response = self.copy_refused("SourceBackupUnavailable", FRANKFURT, name)
            self.assertEqual(self.named(name), response["BackupId"])

    def test_unsupported_operation(self):
        self.copy_refused("UnsupportedOperation", FRANKFURT, "analytics (FlexGroup)")


class Access(PeerTest):
    def test_wrong_secret(self):
        keys = {"aws_access_key_id": self.sandbox.settings["AWS_ACCESS_KEY_ID"],
                "aws_secret_access_key": "wrong"}
        fsx = self.sandbox.client("fsx", IRELAND, **keys)
        self.refused("InvalidSignatureException", fsx.describe_backups)
        sts = self.sandbox.client("sts", IRELAND, **keys)
        self.refused("SignatureDoesNotMatch", sts.get_caller_identity)

    def test_unknown_key(self):
        fsx = self.sandbox.client("fsx", IRELAND, aws_access_key_id="AKIAUNKNOWN",
                                  aws_secret_access_key="x")
        self.refused("UnrecognizedClientException", fsx.describe_backups)

    def test_regions_that_are_not_enabled(self):
        for region, code in (("me-south-1", "OptInRequired"),
                             ("ca-west-1", "UnrecognizedClientException")):
            self.refused(code, self.sandbox.client("fsx", region).describe_backups)

    def test_identity(self):
        identity = self.sandbox.client("sts", IRELAND).get_caller_identity()
        self.assertEqual("123456789012", identity["Account"])
        self.assertEqual("arn:aws:iam::123456789012:user/administrator", identity["Arn"])

    def session(self, credentials):
        return {"aws_access_key_id": credentials["AccessKeyId"],
                "aws_secret_access_key": credentials["SecretAccessKey"],
                "aws_session_token": credentials["SessionToken"]}

    def test_session_token(self):
        credentials = self.sandbox.client("sts", IRELAND).get_session_token()["Credentials"]
        self.assertGreater(credentials["Expiration"].timestamp(), time.time() + 3600)
        fsx = self.sandbox.client("fsx", IRELAND, **self.session(credentials))
        self.assertTrue(fsx.describe_backups()["Backups"])

    def test_role_that_may_only_read(self):
        sts = self.sandbox.client("sts", IRELAND)
        role = sts.assume_role(RoleArn="arn:aws:iam::123456789012:role/reader",
                               RoleSessionName="peer")
        keys = self.session(role["Credentials"])
        self.assertEqual("arn:aws:sts::123456789012:assumed-role/reader/peer",
                         self.sandbox.client("sts", IRELAND, **keys).get_caller_identity()["Arn"])
        fsx = self.sandbox.client("fsx", FRANKFURT, **keys)
        fsx.describe_backups()
        response = self.refused("AccessDeniedException", fsx.copy_backup, SourceRegion=IRELAND,
                                SourceBackupId=self.named("tiny notes"))
        self.assertIn("fsx:CopyBackup", response["Error"]["Message"])
        self.refused("AccessDenied", sts.assume_role, RoleSessionName="peer",
                     RoleArn="arn:aws:iam::123456789012:role/nobody")


class TagsAndKeys(PeerTest):
    def test_tags(self):
        arn = next(backup["ResourceARN"] for backup in self.backups("ap-south-1"))
        fsx = self.sandbox.client("fsx", "ap-south-1")
        before = fsx.list_tags_for_resource(ResourceARN=arn)["Tags"]
        fsx.tag_resource(ResourceARN=arn, Tags=[{"Key": "Größe", "Value": "klein = 山田"}])
        self.assertIn({"Key": "Größe", "Value": "klein = 山田"},
                      fsx.list_tags_for_resource(ResourceARN=arn)["Tags"])
        fsx.untag_resource(ResourceARN=arn, TagKeys=["Größe"])
        self.assertEqual(before, fsx.list_tags_for_resource(ResourceARN=arn)["Tags"])
        self.refused("ResourceNotFound", fsx.list_tags_for_resource, ResourceARN=arn[:-3] + "000")

    def test_kms_pages(self):
        kms = self.sandbox.client("kms", FRANKFURT)
        first = kms.list_aliases(Limit=5)
        self.assertTrue(first["Truncated"])
        pages = list(kms.get_paginator("list_aliases").paginate(PaginationConfig={"PageSize": 3}))
        aliases = [alias for page in pages for alias in page["Aliases"]]
        self.assertGreater(len(pages), 3)
        self.assertIn("alias/backups-dr", [alias["AliasName"] for alias in aliases])
        self.assertTrue(any("TargetKeyId" not in alias for alias in aliases))
        keys = [key["KeyId"] for page in kms.get_paginator("list_keys").paginate()
                for key in page["Keys"]]
        self.assertTrue({alias["TargetKeyId"] for alias in aliases if "TargetKeyId" in alias}
                        <= set(keys))
        self.assertEqual("Disabled",
                         kms.describe_key(KeyId="alias/retired")["KeyMetadata"]["KeyState"])
        self.refused("NotFoundException", kms.describe_key, KeyId="alias/nobody")


class Faults(PeerTest):
    def fault(self, *faults):
        self.sandbox.order("POST", "/sandbox/faults", {"faults": list(faults)})

    def test_retries_overcome_throttling_and_outages(self):
        for fault in ("throttle=2x", "unavailable=2x", "bad-gateway=2x", "drop-before=2x"):
            self.fault(fault)
            client = self.sandbox.client("fsx", IRELAND, attempts=4)
            self.assertTrue(client.describe_backups()["Backups"], fault)

    def test_lost_answer_makes_no_second_copy(self):
        source = self.named("tiny notes")
        before = len(self.sandbox.order("GET", "/sandbox/books")["copies"])
        self.fault("drop-after=1x:CopyBackup")
        copy = self.sandbox.client("fsx", "us-west-2", attempts=3).copy_backup(
            SourceBackupId=source, SourceRegion=IRELAND)
        copies = self.sandbox.order("GET", "/sandbox/books")["copies"]
        self.assertEqual(before + 1, len(copies))
        self.assertEqual(copy["Backup"]["BackupId"], copies[-1]["backupId"])

    def test_browsers_are_refused(self):
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.sandbox.order("GET", "/sandbox/books", headers={"Origin": "http://evil.example"})
        self.assertEqual(403, caught.exception.code)
        caught.exception.close()


class CommandLine(PeerTest):
    def aws(self, *arguments, region=IRELAND):
        environment = dict(os.environ, **{
            name: value for name, value in self.sandbox.settings.items()
            if name.startswith("AWS_") and name != "AWS_ENDPOINT_URL"})
        return subprocess.run(
            [AWS, *arguments, "--region", region, "--endpoint-url", self.sandbox.url, "--output",
             "json"], env=environment, capture_output=True, text=True, timeout=LIMIT_SECONDS)

    def test_lists_all_pages(self):
        result = self.aws("fsx", "describe-backups", "--page-size", "7")
        self.assertEqual(0, result.returncode, result.stderr)
        listed = {backup["BackupId"] for backup in json.loads(result.stdout)["Backups"]}
        self.assertEqual({backup["BackupId"] for backup in self.backups()}, listed)

    def test_copies_and_watches(self):
        result = self.aws("fsx", "copy-backup", "--source-region", IRELAND, "--source-backup-id",
                          self.named("finance weekly 4"), "--copy-tags", "--tags",
                          "Key=made by,Value=cli", region="ca-central-1")
        self.assertEqual(0, result.returncode, result.stderr)
        backup_id = json.loads(result.stdout)["Backup"]["BackupId"]
        self.available("ca-central-1", backup_id)
        listed = self.aws("fsx", "describe-backups", "--backup-ids", backup_id,
                          region="ca-central-1")
        self.assertEqual("AVAILABLE", json.loads(listed.stdout)["Backups"][0]["Lifecycle"])

    def test_prints_errors(self):
        result = self.aws("fsx", "copy-backup", "--source-region", IRELAND, "--source-backup-id",
                          self.named("analytics (FlexGroup)"), region=FRANKFURT)
        self.assertNotEqual(0, result.returncode)
        self.assertIn("(UnsupportedOperation)", result.stderr)

    def test_knows_who_it_is(self):
        result = self.aws("sts", "get-caller-identity")
        self.assertEqual("123456789012", json.loads(result.stdout)["Account"])


class Ending(PeerTest):
    def test_ends_quietly_on_sigterm(self):
        other = Sandbox(PROGRAM)
        self.assertEqual(0, other.stop())


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PROGRAM = sys.argv.pop(1)
    isolate()
    PeerTest.sandbox = Sandbox(PROGRAM)
    try:
        outcome = unittest.main(exit=False)
    finally:
        PeerTest.sandbox.stop()
    sys.exit(0 if outcome.result.wasSuccessful() else 1)
