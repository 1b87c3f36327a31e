OPENQASM 3.0;
gate g a { U(pi, 0, π) a; }
qubit q;
g q;
