OPENQASM 3.0;
int[8] x = 1;
duration y = duration(x);
