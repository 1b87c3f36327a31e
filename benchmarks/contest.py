"""What the benchmarks against other programs share: who takes part, and how a process is run and measured."""
import argparse
import json
import math
import resource
import subprocess
import sys


def arguments(description, peers, *own):
    """The options, and of the peers that take part the interpreters of their environments; `own`: (flag, settings) of this benchmark."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=PYTHON")
    for flag, settings in own:
        parser.add_argument(flag, **settings)
    options = parser.parse_args()
    chosen = dict(peer.split("=", 1) for peer in options.peer)
    unknown = chosen.keys() - peers.keys()
    if unknown:
        sys.exit(f"no such peer: {', '.join(sorted(unknown))}; there are {', '.join(peers)}")
    return options, chosen


def completed(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr}")
    return done


def printed(command):
    """What a process prints."""
    return completed(command).stdout


def measured(command):
    """CPU seconds and largest resident memory of a process, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Of a child of this process, the system would count this process's own memory: GNU time starts it from a small one, itself costing 1 ms.
    done = completed(["/usr/bin/time", "-f", "%M", *command])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, int(done.stderr.split()[-1]) * 1024, done.stdout


def limits(micro, threads):
    """What so many cores do at most together, by precision: multiply-adds a second and bytes of memory, read and written, a second."""
    of_precisions = map(json.loads, printed([micro, "limits", str(threads)]).splitlines())
    return {limit.pop("precision"): limit for limit in of_precisions}


def floors(multiply_adds, sweeps, qubits, precision, limit):
    """The least seconds for so many multiply-adds an amplitude, and for the sweeps. A state that fits in the caches may be faster than memory: its sweeps are no limit."""
    amplitudes, size = 2.0 ** qubits, 8 if precision == "single" else 16
    sweep = sweeps * 2 * size * amplitudes / limit["memory_bytes"] if size * amplitudes > 64 << 20 else 0
    return multiply_adds * amplitudes / limit["multiply_adds"], sweep


def disagreement(ones, reference, shots):
    """Of two sets of as many shots (by register, how often each bit was 1): the greatest difference of how often a bit was 1, in standard deviations."""
    worst = 0.0
    for name, sums in reference.items():
        for mine, other in zip(sums, ones[name], strict=True):
            share = (mine + other) / (2 * shots)
            spread = math.sqrt(2 * shots * share * (1 - share)) or 1.0
            worst = max(worst, abs(mine - other) / spread)
    return worst
