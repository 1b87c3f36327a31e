OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c = 0;
int[32] n = 0;
while (!bool(c) && n < 3) {
  reset q;
  h q;
  c = measure q;
  n += 1;
}
