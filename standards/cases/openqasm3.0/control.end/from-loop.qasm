OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
for int i in [0:3] {
  if (i == 3) { end; }
  x q[0];
  if (i == 0) x q[1];
}
x q[3];
