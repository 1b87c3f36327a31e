OPENQASM 3.0;
include "stdgates.inc";
qubit q;
if (true) {
  float[64] pi = 1.0;
  ry(pi) q;
}
