OPENQASM 3.2;
include "stdgates.inc";
qubit[0] none;
qubit[2] q;
let both = none ++ q;
x both[1];
