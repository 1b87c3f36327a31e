OPENQASM 3.0;
gate nothing a, b { }
qubit[2] q;
U(pi, 0, pi) q[0];
nothing q[0], q[1];
