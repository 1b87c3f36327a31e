OPENQASM 3.0;
include "stdgates.inc";
angle[8] t = 1.0;
gate g a {
  rx(t) a;
}
