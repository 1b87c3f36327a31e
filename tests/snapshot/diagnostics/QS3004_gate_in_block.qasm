OPENQASM 3.1;
include "stdgates.inc";
if (true) {
  gate flip a { x a; }
}
