OPENQASM 3.2;
include "stdgates.inc";
qubit[0] none;
qubit q;
reset none;
barrier none;
delay[10ns] none;
x q;
