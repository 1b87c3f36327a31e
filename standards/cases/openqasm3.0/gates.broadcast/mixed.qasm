OPENQASM 3.0;
gate g4 a, b, c, d { ctrl @ U(pi, 0, pi) a, b; ctrl @ U(pi, 0, pi) c, d; }
qubit[1] q0;
qubit[3] q1;
qubit[2] q2;
qubit[3] q3;
U(pi, 0, pi) q0[0];
g4 q0[0], q1, q2[0], q3;
