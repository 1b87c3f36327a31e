OPENQASM 2.0;
include "qelib1.inc";
qreg qubits[2];
creg bits[2];
h qubits[0];
cx qubits[0], qubit[1];
measure qubits -> bits;
