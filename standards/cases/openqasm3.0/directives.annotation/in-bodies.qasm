OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) {
  @first
  x a;
}
gate g a {
  @second
  x a;
}
qubit q;
f(q);
@third
box {
  @fourth
  g q;
}
@fifth x q;
x q;
