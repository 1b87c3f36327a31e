#!/usr/bin/env python3
"""Each stage of small circuits, printed, beside the text that it printed when it was last read by somebody.

Usage: stages.py QSIM [--update]. `qsim lex|parse|lower|plan|run` of the circuits in standards/circuits, on the fixed machine model and
the baseline instruction set, against stages/<circuit>.<stage>.txt. Exits 1 if one differs.
"""

import difflib
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = pathlib.Path(__file__).resolve().parent / "stages"
CIRCUITS = ["ghz", "phase_estimation", "teleportation"]
STAGES = {
    "lex": ["lex"],
    "parse": ["parse"],
    "lower": ["lower"],
    "plan": ["plan", "--portable", "--memory", "1G"],
    "run": ["run", "--portable"],
    "shots": ["run", "--portable", "--shots", "1000", "--seed", "1"],
}


def printed(qsim, stage, circuit):
    command = [qsim, *STAGES[stage], f"standards/circuits/{circuit}.qasm"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    return done.stdout if done.returncode == 0 else f"exit status {done.returncode}\n{done.stderr}"


def main(qsim, update):
    faults = 0
    for circuit in CIRCUITS:
        for stage in STAGES:
            path = FOLDER / f"{circuit}.{stage}.txt"
            text = printed(str(pathlib.Path(qsim).resolve()), stage, circuit)
            if update:
                path.write_text(text)
            elif not path.exists() or path.read_text() != text:
                faults += 1
                expected = path.read_text().splitlines() if path.exists() else []
                print("\n".join(difflib.unified_diff(expected, text.splitlines(), str(path), "printed now", lineterm="")))
    print(f"stages: {faults} of {len(CIRCUITS) * len(STAGES)} differ")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--update" in sys.argv[2:]))
