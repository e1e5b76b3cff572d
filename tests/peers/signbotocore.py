# SPDX-License-Identifier: Apache-2.0
"""Compares our SigV4 signer with botocore's, stage by stage: requests made up from a fixed seed, and
the golden folders of tests/data/sigv4.

usage: signbotocore.py SIGNTOOL GOLDEN_FOLDER
"""

import base64
import datetime
import os
import pathlib
import random
import sys
import unittest
from urllib.parse import quote, unquote_plus, urlencode

from botocorepeer import ask
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

SEED = 20260801
COUNT = 600
TOOL, GOLDEN = sys.argv[1:3]

WORDS = ["a", "Name", "x-y", "é", "日本", "with space", "a+b", "100%", "~tilde", "q?", "a&b=c", "#", "/",
         "", "ÿ", "🙂", "%41", "(paren)", "star*", "semi;colon", "'quote'", "\"dq\"", "\\", "A", "_", "."]
BLANKS = [" ", "  ", "\t", " \t ", "   "]
SERVICES = ["fsx", "kms", "sts", "iam", "service"]
REGIONS = ["us-east-1", "eu-central-1", "cn-north-1", "us-gov-west-1", "eusc-de-east-1"]


class S3PathAuth(SigV4Auth):
    """S3's rule for paths without its other peculiarities."""

    def _normalize_url_path(self, path):
        return path


def random_header_value(rng):
    value = "".join(rng.choice(["v", "Value", "\"q  q\"", "a,b", "ü", "=", ";"]) + rng.choice(BLANKS + [""])
                    for _ in range(rng.randrange(4)))
    return rng.choice(["", " ", "\t"]) + value


def random_request(rng):
    """One request as both sides are told of it."""
    service = rng.choice(SERVICES)
    region = rng.choice(REGIONS)
    host = rng.choice([f"{service}.{region}.amazonaws.com", "127.0.0.1:4570", "[::1]:8080", "localhost"])
    headers = [("Host", host), ("Content-Type", rng.choice(["application/x-amz-json-1.1",
               "application/x-www-form-urlencoded; charset=utf-8", "text/plain"]))]
    if rng.random() < 0.7:
        headers.append((rng.choice(["X-Amz-Target", "x-amz-target"]), "AWSSimbaAPIService_v20180301.CopyBackup"))
    for _ in range(rng.randrange(4)):
        name = rng.choice(["X-Amz-Odd", "x-amz-odd", "My-Header1", "X-Amz-Zeta", "A-First", "X-Amz-Meta_1"])
        headers.append((name, random_header_value(rng)))
    rng.shuffle(headers)
    segments = [quote(rng.choice(WORDS + ["..", "."]), safe=rng.choice(["", "~", "()*'"]))
                for _ in range(rng.randrange(5))]
    path = "/" + "/".join(segments) + rng.choice(["", "/"]) if rng.random() < 0.5 else "/"
    params = [(rng.choice(WORDS), rng.choice(WORDS)) for _ in range(rng.randrange(6))] \
        if rng.random() < 0.5 else []
    when = datetime.datetime(2000, 1, 1) + datetime.timedelta(seconds=rng.randrange(60 * 365 * 86400))
    body = bytes(rng.randrange(256) for _ in range(rng.choice([0, 2, 40, 3000])))
    return {"method": rng.choice(["POST", "GET", "PUT", "DELETE"]), "path": path, "params": params,
            "headers": headers, "body": body, "time": when, "region": region, "service": service,
            "id": "AKID" + str(rng.randrange(10 ** 9)),
            "secret": "".join(rng.choice("abcXYZ019+/") for _ in range(40)),
            "token": rng.choice(["", "", "IQoJb3JpZ2lu+/=" + "x" * rng.randrange(900)]),
            "verbatim": rng.random() < 0.2}


def our_question(request):
    return {"Method": request["method"], "Path": request["path"],
            "Query": urlencode(request["params"]),  # which writes a space as +
            "Headers": [list(header) for header in request["headers"]],
            "Body": base64.b64encode(request["body"]).decode(),
            "Time": request["time"].strftime("%Y-%m-%dT%H:%M:%SZ"),
            "Region": request["region"], "Service": request["service"], "AccessKeyId": request["id"],
            "Secret": request["secret"], "Token": request["token"], "Verbatim": request["verbatim"]}


def their_answer(request):
    credentials = Credentials(request["id"], request["secret"], request["token"] or None)
    auth_class = S3PathAuth if request["verbatim"] else SigV4Auth
    auth = auth_class(credentials, request["service"], request["region"])
    theirs = AWSRequest(method=request["method"], url="https://host.invalid" + request["path"],
                        data=request["body"])
    for name, value in request["headers"]:
        theirs.headers.add_header(name, value)
    theirs.params = request["params"]
    theirs.context["timestamp"] = request["time"].strftime("%Y%m%dT%H%M%SZ")
    auth._modify_request_before_signing(theirs)
    canonical = auth.canonical_request(theirs)
    to_sign = auth.string_to_sign(theirs, canonical)
    signature = auth.signature(to_sign, theirs)
    auth._inject_signature_to_request(theirs, signature)
    return {"CanonicalRequest": canonical, "StringToSign": to_sign, "Signature": signature,
            "Authorization": theirs.headers["Authorization"]}


class Signer(unittest.TestCase):
    maxDiff = None

    def test_generated_requests_are_signed_as_botocore_signs_them(self):
        rng = random.Random(SEED)
        requests = [random_request(rng) for _ in range(COUNT)]
        answers = ask(TOOL, [our_question(request) for request in requests])
        for number, (request, ours) in enumerate(zip(requests, answers)):
            with self.subTest(seed=SEED, number=number):
                self.assertEqual(ours, their_answer(request))

    def test_golden_folders_hold_what_botocore_makes(self):
        names = sorted(os.listdir(GOLDEN))
        self.assertGreater(len(names), 20)
        for name in names:
            with self.subTest(name=name):
                self.check_golden(os.path.join(GOLDEN, name))

    def check_golden(self, folder):
        text = {stage: pathlib.Path(folder, stage).read_bytes().decode()
                for stage in ("request", "creq", "sts", "authz")}
        head, _, body = text["request"].partition("\n\n")
        first, *lines = head.rstrip("\n").split("\n")
        method, target = first.rsplit(" ", 1)[0].split(" ", 1)
        path, _, query = target.partition("?")
        day, region, service = text["sts"].split("\n")[2].split("/")[:3]
        request = AWSRequest(method=method, url="https://host.invalid" + path, data=body.encode())
        for line in lines:
            request.headers.add_header(*line.split(":", 1))
        pairs = [parameter.partition("=") for parameter in query.split("&") if parameter]
        request.params = [(unquote_plus(key), unquote_plus(value)) for key, _, value in pairs]
        request.context["timestamp"] = "20150830T123600Z"
        auth = SigV4Auth(Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
                         service, region)

        self.assertEqual(day, "20150830")
        self.assertEqual(auth.canonical_request(request), text["creq"])
        self.assertEqual(auth.string_to_sign(request, text["creq"]), text["sts"])
        auth._inject_signature_to_request(request, auth.signature(text["sts"], request))
        self.assertEqual(request.headers["Authorization"], text["authz"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
