OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit b;
for int i in [1:40] {
  h q;
  b = measure q;
  reset q;
}
