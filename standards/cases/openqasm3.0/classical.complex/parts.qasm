OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
complex[float[64]] c = (1.0 + 2.0im) * (3.0 - 1.0im);
if (real(c) == 5.0) x q[0];
if (imag(c) == 5.0) x q[1];
if (real(c) < 0.0) x q[2];
