OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) -> int[32] {
  bit c = measure a;
  if (c) return 1;
  return 2;
}
qubit q;
ry(pi / 3) q;
int[32] r = f(q);
