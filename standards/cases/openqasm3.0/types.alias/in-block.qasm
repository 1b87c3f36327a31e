OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
let a = q[0];
if (true) {
  let a = q[2];
  x a;
}
x a;
