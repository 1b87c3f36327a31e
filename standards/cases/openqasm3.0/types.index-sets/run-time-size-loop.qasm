OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
output bit[4] c;
for int i in [0:3] {
  x q[i:-1];
}
c = measure q;
