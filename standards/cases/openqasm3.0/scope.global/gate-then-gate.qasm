OPENQASM 3.0;
gate a q { U(pi, 0, pi) q; }
gate b q { a q; }
qubit q;
b q;
