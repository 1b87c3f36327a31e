OPENQASM 3.0;
include "stdgates.inc";
angle[8] turn = 1.0;
gate g a {
  rx(turn) a;
}
