// SPDX-License-Identifier: CC0-1.0
OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
h q[0];
cx q[0], q[1];
bit[2] c = measure q;
