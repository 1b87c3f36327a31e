OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
def f(qubit[3] r) {
  let a = r[1:2];
  x a[0];
}
f(q);
