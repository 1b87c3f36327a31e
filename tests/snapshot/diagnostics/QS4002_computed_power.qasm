// snapshot: run input.k=9007199254740993
OPENQASM 3.1;
include "stdgates.inc";
input int[64] k;
qubit q;
pow(k) @ x q;
