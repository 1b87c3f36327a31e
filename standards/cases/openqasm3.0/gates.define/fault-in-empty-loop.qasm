OPENQASM 3.0;
include "stdgates.inc";
gate g a {
  x a;
  for int i in [2:1] { nosuch a; }
}
qubit q;
g q;
