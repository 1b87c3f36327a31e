// SPDX-License-Identifier: CC0-1.0
OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
creg c[1];
sx q[0];
sx q[0];
measure q -> c;
