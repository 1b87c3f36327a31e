OPENQASM 3.1;
include "stdgates.inc";
gate turn(a) a {
  rx(a) a;
}
