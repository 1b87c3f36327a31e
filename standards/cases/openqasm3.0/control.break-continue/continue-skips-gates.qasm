OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
for int i in [0:3] {
  x q[0];
  if (i == 2) continue;
  x q[1];
}
