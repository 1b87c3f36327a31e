"""Quantum circuits: run, check, judge.

    import libqsim
    program = libqsim.parse('OPENQASM 3.1; include "stdgates.inc"; qubit[2] q; h q[0]; cx q[0], q[1]; bit[2] c = measure q;')
    for outputs, count in libqsim.run(program, shots=1000, seed=1).counts:
        print(outputs["c"], count)

Qubit 0 is the least significant bit of a basis index; bit strings print the highest index first.
"""

from ._libqsim import (
    Agreement,
    Conversion,
    Count,
    Diagnostic,
    Expectation,
    Gradient,
    Note,
    Plan,
    Probability,
    Program,
    Provenance,
    QasmError,
    RunResult,
    SourceFile,
    Variable,
    Verdict,
    __version__,
    check,
    convert,
    expectation,
    gradient,
    load,
    parse,
    plan,
    run,
    run_batch,
    verify,
)

__all__ = [
    "Agreement",
    "Conversion",
    "Count",
    "Diagnostic",
    "Expectation",
    "Gradient",
    "Note",
    "Plan",
    "Probability",
    "Program",
    "Provenance",
    "QasmError",
    "RunResult",
    "SourceFile",
    "Variable",
    "Verdict",
    "check",
    "convert",
    "expectation",
    "gradient",
    "load",
    "parse",
    "plan",
    "run",
    "run_batch",
    "verify",
    "__version__",
]
