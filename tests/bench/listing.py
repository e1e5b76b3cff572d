#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long listings take, beside the AWS CLI, boto3 and the AWS SDK for JavaScript where they are.

    listing.py FARCOPY PAGE_SERVER [--quick] [--case NAME] [--node-modules FOLDER]

All of them list the same backups of some 2,000 bytes from the same server of pages on loopback
(farcopy_page_server), in the same run, and write JSON to a pipe that is read at once. Shown are wall
time, processor time and the largest resident memory, and how many times as much each of the others
takes. Farcopy's figures are the median of five runs, those of the others the best of two. What it
listed is held against what the server has: each id once, in each Region. Use builds of the preset
"release", and a machine that has nothing else to do.
"""

import argparse
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REGIONS = ["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "sa-east-1",
           "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "ap-northeast-1",
           "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]

# name, backups in each Region, of a page, latency in ms, Regions, what else is to be told
CASES = [
    ("10k", 10_000, 1000, 0, 1, "10,000 backups, pages of 1,000, 0 ms"),
    ("100k", 100_000, 1000, 0, 1, "100,000 backups, pages of 1,000, 0 ms"),
    ("far", 10_000, 100, 80, 1, "10,000 backups, pages of 100, 80 ms"),
    ("world", 6_000, 1000, 80, 17, "17 Regions x 6,000 backups, pages of 1,000, 80 ms"),
]

BOTO3 = """
import concurrent.futures, json, os, sys
import boto3
session = boto3.Session()
clients = {region: session.client("fsx", region_name=region) for region in sys.argv[1:]}
def listed(region):
    pages = clients[region].get_paginator("describe_backups").paginate()
    return [backup | {"Region": region} for page in pages for backup in page["Backups"]]
with concurrent.futures.ThreadPoolExecutor(len(clients)) as pool:
    rows = [row for rows in pool.map(listed, clients) for row in rows]
json.dump({"Backups": rows}, sys.stdout, default=str)
"""

JAVASCRIPT = """
const { FSxClient, paginateDescribeBackups } = require("@aws-sdk/client-fsx");
async function listed(region) {
  const client = new FSxClient({ region, endpoint: process.env.AWS_ENDPOINT_URL });
  const rows = [];
  for await (const page of paginateDescribeBackups({ client }, {}))
    for (const backup of page.Backups) rows.push({ Region: region, ...backup });
  return rows;
}
Promise.all(process.argv.slice(2).map(listed)).then(
  (lists) => process.stdout.write(JSON.stringify({ Backups: lists.flat() })));
"""


# Nothing missing, nothing twice, and all of it JSON. In a process of its own: what this one keeps
# would count as memory of the programs that it starts.
CHECK = """
import hashlib, json, sys
names = [row["Region"] + "/" + row["BackupId"] for row in json.load(sys.stdin)["Backups"]]
print(len(names), hashlib.sha256("\\n".join(sorted(names)).encode()).hexdigest()[:16])
"""


class Run:
    """One run of a program, and its figures."""

    def __init__(self, command, environment, rows=None):
        self.until_last_row = None
        begun = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        seen = 0
        while piece := os.read(process.stdout.fileno(), 1 << 20):
            if rows:
                seen += piece.count(b"\n")
                if seen >= rows and self.until_last_row is None:
                    self.until_last_row = time.monotonic() - begun
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - begun
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]}: {process.stderr.read().decode()[-2000:]}")


class Server:
    def __init__(self, program, backups, page, latency):
        self.process = subprocess.Popen(
            [program, "--backups", str(backups), "--page", str(page), "--latency", str(latency)],
            stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def environment(home, url):
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "PYENV_ROOT") if name in os.environ}
    return kept | {"HOME": home, "AWS_ENDPOINT_URL": url, "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
                   "AWS_SECRET_ACCESS_KEY": "example", "AWS_PAGER": "", "AWS_REGION": "eu-west-1",
                   "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "/dev/null",
                   "AWS_SHARED_CREDENTIALS_FILE": "/dev/null", "AWS_MAX_ATTEMPTS": "1",
                   "AWS_DEFAULT_OUTPUT": "json"}


def has(*command):
    try:
        return subprocess.run(command, capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def others(home, regions, node_modules):
    """The programs to compare with that are installed here, by name."""
    found = {}
    if node_modules and shutil.which("node"):
        script = os.path.join(os.path.dirname(node_modules), "farcopy-listing-bench.cjs")
        with open(script, "w", encoding="utf-8") as file:
            file.write(JAVASCRIPT)
        found["SDK for JavaScript"] = ["node", script, *regions]
    if has(sys.executable, "-c", "import boto3"):
        found["boto3"] = [sys.executable, "-c", BOTO3, *regions]
    if has("aws", "--version"):
        script = os.path.join(home, "aws.sh")
        with open(script, "w", encoding="utf-8") as file:
            for region in regions:
                file.write(f"aws fsx describe-backups --region {region} || exit\n")
        found["AWS CLI"] = ["sh", script]
    return found


def farcopy_command(program, regions, form):
    return [program, "list", "--output", form, "--region", *regions]


def held(backups, regions):
    """How many the server has, and the hash of their names in their order."""
    digest = hashlib.sha256()
    for number, region in enumerate(sorted(regions)):
        for i in range(backups):
            digest.update(f"{'' if number + i == 0 else chr(10)}{region}/backup-{i:017x}".encode())
    return f"{backups * len(regions)} {digest.hexdigest()[:16]}"


def check(command, environment, backups, regions):
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        ours = subprocess.run([sys.executable, "-c", CHECK], stdin=process.stdout, check=True,
                              stdout=subprocess.PIPE, text=True).stdout.strip()
    if ours != held(backups, regions):
        sys.exit(f"WRONG: listed {ours}, the server has {held(backups, regions)}")
    return ours.split()


def line(name, run, base=None):
    text = f"  {name:<22}{run.wall:8.2f} s {run.cpu:8.2f} s cpu {run.memory:7.0f} MB"
    if base:
        text += (f"   x {run.wall / base.wall:5.1f} wall  x {run.cpu / base.cpu:5.1f} cpu"
                 f"  x {run.memory / base.memory:5.1f} memory")
    print(text, flush=True)


def measure(options, name, backups, page, latency, region_count, title, home):
    regions = REGIONS[:region_count]
    print(f"{name}: {title}; load {os.getloadavg()[0]:.1f}", flush=True)
    with Server(options.server, backups, page, latency) as server:
        around = environment(home, server.url)
        command = farcopy_command(options.farcopy, regions, "json")
        count, digest = check(command, around, backups, regions)
        runs = sorted((Run(command, around) for _ in range(1 if options.quick else 5)),
                      key=lambda run: run.wall)
        base = runs[len(runs) // 2]
        line("farcopy", base)
        if latency:
            tell_latency(options, around, regions, int(count), -(-backups // page) * latency / 1000)
        for other, words in others(home, regions, options.node_modules).items():
            tries = [Run(words, around) for _ in range(1 if options.quick else 2)]
            line(other, min(tries, key=lambda run: run.wall), base)
        print(f"  each of {count} ids once, their hash {digest}", flush=True)


def tell_latency(options, around, regions, rows, least):
    """When the last row was there, and when the list was known to be whole."""
    split = [Run(farcopy_command(options.farcopy, regions, "jsonl"), around, rows=rows)
             for _ in range(1 if options.quick else 5)]
    chain = [Run(farcopy_command(options.farcopy, regions, "table"), around)
             for _ in range(1 if options.quick else 3)]
    print(f"  last row written after {statistics.median(run.until_last_row for run in split):.2f} s;"
          f" one chain of pages (a table): {statistics.median(run.wall for run in chain):.2f} s,"
          f" pages x latency {least:.2f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("farcopy")
    parser.add_argument("server")
    parser.add_argument("--quick", action="store_true", help="one run of each")
    parser.add_argument("--case", choices=[case[0] for case in CASES])
    parser.add_argument("--node-modules", help="where @aws-sdk/client-fsx is installed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        for case in CASES:
            if options.case in (None, case[0]):
                measure(options, *case, home)


if __name__ == "__main__":
    main()
