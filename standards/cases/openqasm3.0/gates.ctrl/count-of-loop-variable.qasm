OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
for int i in [1:1] {
  ctrl(i) @ x q[0], q[1];
}
