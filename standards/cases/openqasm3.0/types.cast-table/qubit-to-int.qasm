OPENQASM 3.0;
qubit x;
int[8] y = int[8](x);
