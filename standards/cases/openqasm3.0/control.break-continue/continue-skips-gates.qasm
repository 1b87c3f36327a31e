OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
for int i in [0:3] {
  if (i == 2) continue;
  x q[i];
}
