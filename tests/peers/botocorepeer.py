# SPDX-License-Identifier: Apache-2.0
"""What the comparisons with botocore share: finding it, and talking to signtool."""

import json
import subprocess
import sys

try:
    import botocore
except ImportError:
    print("SKIPPED: python3-botocore is not installed")
    sys.exit(77)


def ask(tool, questions):
    """Sends each question to signtool as a line of JSON and gives its answers, in order."""
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    done = subprocess.run([tool], input=lines.encode(), stdout=subprocess.PIPE, timeout=60, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(questions):
        raise AssertionError(f"{len(questions)} questions, {len(answers)} answers")
    return answers
