OPENQASM 3.0;
include "stdgates.inc";
input int[32] basis;
output bit result;
qubit q;
h q;
if (basis == 0) h q;
else if (basis == 1) rx(π / 2) q;
result = measure q;
