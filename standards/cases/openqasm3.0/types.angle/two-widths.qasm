OPENQASM 3.0;
angle[8, 8] a;
