OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
complex[float[64]] c = 2.5 + 3.5im;
if (real(c) == 2.5) x q[0];
if (imag(c) == 3.5) x q[1];
if (imag(c) == 2.5) x q[2];
