OPENQASM 3.1;
include "stdgates.inc";
qubit q;
bit[2] c;
if (c == 2) {
  x q;
}
