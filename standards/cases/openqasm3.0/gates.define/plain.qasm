OPENQASM 3.0;
gate flip a { U(pi, 0, pi) a; gphase(-pi / 2); }
qubit q;
flip q;
