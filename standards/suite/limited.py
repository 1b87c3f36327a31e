"""Runs a command under limits of memory and CPU time: python limited.py MEMORY_BYTES CPU_SECONDS COMMAND...; 0 is no limit.

A program of its own, for it sets the limits between fork and exec, where a runner with threads must not run Python code.
"""

import os
import resource
import sys


def lower(what, limit):
    hard = resource.getrlimit(what)[1]
    resource.setrlimit(what, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


def main(arguments):
    memory, seconds, command = int(arguments[0]), int(arguments[1]), arguments[2:]
    if memory:
        lower(resource.RLIMIT_AS, memory)
    if seconds:
        lower(resource.RLIMIT_CPU, seconds)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        os.execvp(command[0], command)
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)
        sys.exit(127)


if __name__ == "__main__":
    main(sys.argv[1:])
