// snapshot: run budget.outcomes=100
OPENQASM 3.1;
include "stdgates.inc";
qubit[8] q;
h q;
bit[8] c = measure q;
