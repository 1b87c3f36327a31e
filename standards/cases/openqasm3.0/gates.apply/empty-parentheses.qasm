OPENQASM 3.0;
gate flip() a { U(pi, 0, pi) a; }
qubit q;
flip q;
flip() q;
flip q;
