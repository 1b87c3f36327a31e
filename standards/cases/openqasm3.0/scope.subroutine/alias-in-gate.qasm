OPENQASM 3.0;
include "stdgates.inc";
gate g a {
  let b = a;
  x b;
}
qubit q;
g q;
