OPENQASM 3.0;
gate h q { U(pi / 2, 0, pi) q; }
int h = 1;
