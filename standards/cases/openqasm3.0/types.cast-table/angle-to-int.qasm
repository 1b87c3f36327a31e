OPENQASM 3.0;
angle[8] x = 1.0;
int[8] y = int[8](x);
