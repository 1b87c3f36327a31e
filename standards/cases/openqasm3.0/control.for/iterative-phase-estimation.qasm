OPENQASM 3.0;
include "stdgates.inc";
qubit q;
qubit r;
bit[3] c = "000";
x r;
for int i in [0:2] {
  reset q;
  h q;
  ctrl @ pow(2 ** (2 - i)) @ p(2 * pi * 3 / 8) q, r;
  if (i > 0 && bool(c[0])) p(-pi / 2 ** i) q;
  if (i > 1 && bool(c[1])) p(-pi / 2) q;
  h q;
  c[i] = measure q;
}
