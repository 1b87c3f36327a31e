OPENQASM 3.0;
include "stdgates.inc";
output bit result;
qubit q;
bit scratch;
x q;
result = measure q;
