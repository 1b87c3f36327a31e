OPENQASM 3.0;
include "stdgates.inc";
gate g a {
  x a;
  gphase(1);
}
qubit q;
pow(0) @ g q;
