OPENQASM 3.0;
int[8] a = true ? 1 : 2;
