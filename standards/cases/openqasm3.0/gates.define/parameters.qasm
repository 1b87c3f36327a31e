OPENQASM 3.0;
gate turn(a, b) q { U(a, b, 0) q; }
qubit q;
turn(pi / 3, pi) q;
