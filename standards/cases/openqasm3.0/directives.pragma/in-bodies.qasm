OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) {
  pragma x a;
  x a;
}
qubit q;
for int i in [1:1] {
  pragma end;
  f(q);
}
