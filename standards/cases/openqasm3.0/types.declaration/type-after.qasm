OPENQASM 3.0;
a: int[8];
