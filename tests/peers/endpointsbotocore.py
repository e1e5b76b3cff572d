# SPDX-License-Identifier: Apache-2.0
"""Compares our endpoints with those that botocore resolves for FSx, KMS, STS and Identity Center, for
every Region of resources/regions.json that it knows, with and without FIPS and dual-stack.

usage: endpointsbotocore.py SIGNTOOL REGIONS_JSON
"""

import itertools
import json
import pathlib
import sys
import unittest

from botocorepeer import ask
import botocore.session
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError

TOOL, REGIONS = sys.argv[1:3]
SERVICES = ["fsx", "kms", "sts", "sso", "sso-oidc"]

loader = botocore.session.Session().get_component("data_loader")
PARTITIONS = loader.load_data("partitions")
PROVIDERS = {service: EndpointProvider(loader.load_service_model(service, "endpoint-rule-set-1"), PARTITIONS)
             for service in SERVICES}
TABLE = json.loads(pathlib.Path(REGIONS).read_bytes())


def theirs(service, region, fips, dual_stack, url):
    """The URL that botocore's rules give, or None where they refuse."""
    asked = {"Region": region, "UseFIPS": fips, "UseDualStack": dual_stack}
    if url:
        asked["Endpoint"] = url
    if service == "sts":
        asked["UseGlobalEndpoint"] = False  # the regional hosts, botocore's newer default
    try:
        return PROVIDERS[service].resolve_endpoint(**asked).url.rstrip("/") + "/"
    except EndpointProviderError:
        return None


def known_partitions():
    """The partitions that this botocore knows with the same suffixes, and their Regions there."""
    for ours in TABLE["partitions"]:
        for partition in PARTITIONS["partitions"]:
            if partition["id"] == ours["id"]:
                yield ours, partition


def cases():
    for ours, partition in known_partitions():
        for region in ours["regions"]:
            if region["id"] not in partition["regions"]:
                continue  # younger than this botocore
            for service, fips, dual_stack in itertools.product(SERVICES, (False, True), (False, True)):
                # Which old botocore says the isolated partitions cannot; they have got it since.
                if dual_stack and not partition["outputs"]["supportsDualStack"]:
                    continue
                # Old botocore does not know that these are FIPS endpoints under their plain names.
                if fips and service.startswith("sso") and ours["id"] == "aws-us-gov":
                    continue
                # Its rules make up a host where FSx has no FIPS endpoint; ours refuse.
                if fips and service == "fsx" and "fsxFipsHost" not in region:
                    continue
                yield service, region["id"], fips, dual_stack, ""


class Endpoints(unittest.TestCase):
    def check(self, questions):
        answers = ask(TOOL, [{"Service": service, "Region": region, "Fips": fips, "DualStack": dual_stack,
                              "Url": url} for service, region, fips, dual_stack, url in questions])
        for question, ours in zip(questions, answers):
            with self.subTest(question=question):
                self.assertEqual(ours.get("Url"), theirs(*question))

    def test_every_known_region_resolves_to_the_same_host(self):
        questions = list(cases())
        self.assertGreater(len(questions), 250)
        self.check(questions)

    def test_regions_that_neither_knows_resolve_by_their_name(self):
        names = ["us-north-7", "eu-middle-3", "cn-south-9", "us-gov-north-1", "us-iso-south-5", "us-isob-north-2"]
        self.check([(service, region, False, False, "") for service in SERVICES for region in names])

    def test_overrides_are_taken_or_refused_alike(self):
        url = "http://127.0.0.1:4570"
        self.check([(service, "eu-west-1", fips, dual_stack, url)
                    for service in SERVICES for fips in (False, True) for dual_stack in (False, True)])

    def test_hosts_are_signed_for_their_own_region(self):
        answers = ask(TOOL, [{"Service": "sts", "Region": region["id"]}
                             for partition in TABLE["partitions"] for region in partition["regions"]])
        regions = [region["id"] for partition in TABLE["partitions"] for region in partition["regions"]]
        self.assertEqual([answer["SigningRegion"] for answer in answers], regions)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
