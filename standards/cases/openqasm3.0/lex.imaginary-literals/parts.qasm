OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
complex[float[64]] z = 2.5 + 3.5im;
if (real(z) == 2.5) x q[0];
if (imag(z) == 3.5) x q[1];
if (imag(z) == 2.5) x q[2];
