OPENQASM 3.0;
int[8] pragma = 1;
