OPENQASM 3.0;
include "stdgates.inc";
extern decide(bit[2]) -> bool;
qubit[2] q;
bit[2] c;
c = measure q;
if (decide(c)) { x q[0]; }
