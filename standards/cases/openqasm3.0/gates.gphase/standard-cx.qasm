OPENQASM 3.0;
gate X q { U(pi, 0, pi) q; gphase(-pi / 2); }
gate CX c, t { ctrl @ X c, t; }
qubit[2] q;
X q[0];
CX q[0], q[1];
