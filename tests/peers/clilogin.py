#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""`aws sso` of the AWS CLI, version 2, with another server in place of AWS: 2.9 cannot be told one.

Usage: clilogin.py URL ARGUMENTS   (as in: clilogin.py http://127.0.0.1:4570 login --profile admin)
Ends with 77 where that version is not installed.
"""

import functools
import sys

try:
    import awscli.clidriver
    import awscli.botocore  # version 1 has none of its own
except ImportError:
    sys.exit(77)

URL, *ARGUMENTS = sys.argv[1:]
driver = awscli.clidriver.create_clidriver()
driver.session.create_client = functools.partial(driver.session.create_client, endpoint_url=URL)
sys.exit(driver.main(["sso", *ARGUMENTS]))
