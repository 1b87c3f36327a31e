"""Qiskit's OpenQASM 2 importer, strict (--strict) or with the instructions and functions of its legacy mode."""

import re
import sys

import qiskit
from protocol import Reject, find_line, serve, source_of
from qiskit import QiskitError, qasm2

STRICT = "--strict" in sys.argv[1:]
LINE = re.compile(r"[^,\s]*:(\d+),")


def case(message):
    options = {"strict": True} if STRICT else {
        "custom_instructions": qasm2.LEGACY_CUSTOM_INSTRUCTIONS, "custom_classical": qasm2.LEGACY_CUSTOM_CLASSICAL,
        "include_path": qasm2.LEGACY_INCLUDE_PATH, "strict": False}
    options["include_path"] = (*message["include_dirs"], *options.get("include_path", ()))
    try:
        circuit = qasm2.loads(source_of(message), **options)
    except QiskitError as error:
        raise Reject(str(error), find_line(error, LINE)) from error
    if message["mode"] == "check":
        return {}
    from qiskit_branches import results
    return results(circuit, message["want"])


if __name__ == "__main__":
    serve("qiskit-qasm2-strict" if STRICT else "qiskit-qasm2", qiskit.__version__,
          ["openqasm2"] if STRICT else ["openqasm2-circulated", "openqasm2"], ["state", "distribution"], case)
