OPENQASM 3.0;
int x, y;
