"""For any tool that takes a file, ends with status 0 or another, and prints file:line:column: exit_status_adapter.py -- COMMAND {} (the file)."""

import re
import subprocess
import sys

from protocol import Reject, serve

PLACE = re.compile(r"(?:^|[\s\"'(])[^\s:\"'(]*:(\d+)(?::(\d+))?", re.MULTILINE)
COMMAND = sys.argv[sys.argv.index("--") + 1:]


def case(message):
    command = [message["path"] if word == "{}" else word for word in COMMAND]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if done.returncode < 0:
        raise RuntimeError(f"the tool was ended by signal {-done.returncode}")
    if done.returncode:
        place = PLACE.search(done.stdout)
        raise Reject(done.stdout.strip()[:300] or f"exit status {done.returncode}", int(place[1]) if place else None)


if __name__ == "__main__":
    serve(COMMAND[0].rsplit("/", 1)[-1], "", [], [], case)
