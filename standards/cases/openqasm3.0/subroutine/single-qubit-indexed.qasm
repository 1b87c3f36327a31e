OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) {
  x a[0];
}
