OPENQASM 3.0;
qubit q;
gate g a { U(0, 0, 0) a; gate