OPENQASM 3.0;
include "stdgates.inc";
extern decide(uint[2]) -> bool;
qubit[2] q;
bit[2] c;
c = measure q;
if (decide(uint[2](c))) { x q[0]; }
