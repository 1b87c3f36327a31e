OPENQASM 3.2;
angle[0] a;
