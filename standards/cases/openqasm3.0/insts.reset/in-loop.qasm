OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit[3] c;
for int i in [0:2] {
  reset q;
  x q;
  c[i] = measure q;
}
