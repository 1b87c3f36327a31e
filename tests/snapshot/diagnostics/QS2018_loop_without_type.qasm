OPENQASM 3.1;
include "stdgates.inc";
qubit[4] q;
for i in [0:3] {
  h q[i];
}
