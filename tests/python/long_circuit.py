"""A circuit that runs for a long time, for the tests of what happens meanwhile."""

import libqsim


def long_circuit(layers=2000, qubits=22):
    lines = ['OPENQASM 2.0; include "qelib1.inc";', f"qreg q[{qubits}];"]
    for layer in range(layers):
        lines += [f"u3({0.1 + layer}, {0.2 + q}, 0.3) q[{q}];" for q in range(qubits)]
        lines += [f"cx q[{(3 * q + layer) % qubits}], q[{(3 * q + layer + 1) % qubits}];" for q in range(qubits)]
    return libqsim.parse("\n".join(lines))
