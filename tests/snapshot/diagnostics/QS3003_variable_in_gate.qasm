OPENQASM 3.1;
include "stdgates.inc";
float theta = 0.5;
gate turn a {
  rx(theta) a;
}
