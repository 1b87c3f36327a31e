OPENQASM 3.0;
include "stdgates.inc";
gate my_cphase(θ) a, b {
  U(0, 0, θ / 2) a;
  CX a, b;
  U(0, 0, -θ / 2) b;
  CX a, b;
  U(0, 0, θ / 2) b;
}
qubit[2] q;
h q;
my_cphase(pi / 2) q[0], q[1];
