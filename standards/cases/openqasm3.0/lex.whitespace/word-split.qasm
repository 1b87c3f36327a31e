OPENQASM 3.0;
qu bit q;
