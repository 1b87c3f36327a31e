OPENQASM 3.0;
int[8] mutable = 0;
