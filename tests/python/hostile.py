"""hostile.py QSIM [--size small|full] [--only REGEX] [--verbs V,...] [--jobs N]: every verb on every hostile program, measured.

Offenders are printed: answers after more than 2 s or 512 MiB, crashes, statuses without a message, verdicts other than the specification's.
The time is the lesser of processor and wall time, so that a busy machine accuses nobody.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import resource
import subprocess
import tempfile
import time

import hostile_programs

SECONDS = 2.0
MEMORY_BYTES = 512 << 20
GUARD_SECONDS = 10  # of processor time: a hang ends here
GUARD_BYTES = 6 << 30
ANSWERS = {0: "accept", 1: "reject", 3: "unsupported"}

# FILE is the program; where it is left out the program comes on standard input; ADAPTER: as messages of the adapter's protocol.
VERBS = {
    "lex": ["lex", "FILE"], "parse": ["parse", "FILE"], "check": ["check", "FILE"], "fmt": ["fmt", "-"], "lower": ["lower", "FILE"],
    "plan": ["plan", "FILE", "--memory", "256M"], "run": ["run", "FILE", "--memory", "256M"],
    "shots": ["run", "FILE", "--memory", "256M", "--shots", "1000", "--seed", "1"], "convert2": ["convert", "FILE", "--to", "openqasm2"],
    "convert3": ["convert", "FILE", "--to", "openqasm3.2-draft"], "equal": ["equal", "FILE", "FILE"], "adapter": ["adapter"],
}


def limit(seconds=GUARD_SECONDS):
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (GUARD_BYTES, GUARD_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def message(text, mode, number=1, **fields):
    """A case of the adapter's protocol."""
    text = text.decode("utf-8", "surrogateescape")
    return json.dumps({"protocol": 1, "op": "case", "id": number, "mode": mode, "source": text, "seed": 1, "shots": 100, **fields}).encode(
        "utf-8", "surrogatepass") + b"\n"


def measured(command, stdin, stdout=subprocess.DEVNULL):
    """(status, seconds, bytes, text of standard error)"""
    begin = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=errors, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - begin
        errors.seek(0)
        return process.returncode, min(wall, usage.ru_utime + usage.ru_stime), usage.ru_maxrss << 10, errors.read(1 << 20)


def command_of(qsim, verb, path):
    return [qsim] + [str(path) if argument == "FILE" else argument for argument in VERBS[verb]]


def faults(verb, verdict, status, seconds, memory, errors):
    found = []
    input_missing = status == 2 and b"QS5020" in errors  # an input has no value
    if status not in ANSWERS and not input_missing:
        found.append(f"status {status}")
    elif status != 0 and not errors and verb not in ("check", "equal", "adapter"):
        found.append("no message")
    if seconds > SECONDS:
        found.append(f"{seconds:.1f} s")
    if memory > MEMORY_BYTES:
        found.append(f"{memory >> 20} MiB")
    if verb == "check" and verdict != "any" and ANSWERS.get(status) != verdict:
        found.append(f"{ANSWERS.get(status)} instead of {verdict}")
    return found


def measure(qsim, row, size, verbs, folder, budget=None):
    text = hostile_programs.text_of(row, size)
    path = pathlib.Path(folder) / f"{abs(hash(row[0]))}.qasm"
    path.write_bytes(text)
    answers = []
    for verb in verbs:
        with tempfile.TemporaryFile() as stdin:
            stdin.write(message(text, "run", want=["distribution"]) if verb == "adapter" else text if verb == "fmt" else b"")
            stdin.seek(0)
            options = ["--budget", budget] if budget and verb in ("plan", "run", "shots") else []
            answers.append((row[0], verb, row[1], *measured(command_of(qsim, verb, path) + options, stdin)))
    path.unlink()
    return answers


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("qsim")
    parser.add_argument("--size", choices=("small", "full"), default="full")
    parser.add_argument("--only", default="")
    parser.add_argument("--verbs", default=",".join(VERBS))
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--all", action="store_true", help="print every answer")
    arguments = parser.parse_args()
    rows = [row for row in hostile_programs.ROWS if re.search(arguments.only, row[0])]
    verbs = arguments.verbs.split(",")
    worst_seconds, worst_memory, offenders, count = {}, {}, 0, 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        tasks = [pool.submit(measure, arguments.qsim, row, row[2 if arguments.size == "small" else 3], verbs, folder) for row in rows]
        for task in concurrent.futures.as_completed(tasks):
            for name, verb, verdict, status, seconds, memory, errors in task.result():
                count += 1
                found = faults(verb, verdict, status, seconds, memory, errors)
                offenders += bool(found)
                if found or arguments.all:
                    said = errors.decode("utf-8", "replace").strip().split("\n")[0][:110]
                    print(f"{name} | {verb} | {', '.join(found) or 'ok'} | {ANSWERS.get(status)} {seconds:.2f} s {memory >> 20} MiB | {said}", flush=True)
                worst_seconds[verb] = max(worst_seconds.get(verb, (0, "")), (seconds, name))
                worst_memory[verb] = max(worst_memory.get(verb, (0, "")), (memory, name))
    for verb in worst_seconds:
        print(f"{verb}: at most {worst_seconds[verb][0]:.2f} s ({worst_seconds[verb][1]}), {worst_memory[verb][0] >> 20} MiB ({worst_memory[verb][1]})")
    print(f"{len(rows)} programs, {count} answers, {offenders} offenders")


if __name__ == "__main__":
    main()
