OPENQASM 3.1;
include "stdgates.inc";
qubit[4] q;
for int i in [0:] {
  h q[i];
}
