"""A sound adapter made unsound: broken_adapter.py VARIANT COMMAND... passes every message on and spoils what VARIANT says."""

import json
import subprocess
import sys

from broken_variants import VARIANTS


def main(variant, command):
    spoil = VARIANTS[variant][0]
    tool = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(message):
        tool.stdin.write(json.dumps(message) + "\n")
        tool.stdin.flush()
        return json.loads(tool.stdout.readline())

    for line in sys.stdin:
        message = json.loads(line)
        reply = spoil(message, ask) if message["op"] == "case" else ask(message)
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
