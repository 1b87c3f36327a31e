OPENQASM 3.1;
complex[int[32]] z;
