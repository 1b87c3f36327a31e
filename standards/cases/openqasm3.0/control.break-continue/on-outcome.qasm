OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c;
int[32] n = 0;
for int i in [1:3] {
  reset q;
  h q;
  c = measure q;
  n += 1;
  if (c) { break; }
}
