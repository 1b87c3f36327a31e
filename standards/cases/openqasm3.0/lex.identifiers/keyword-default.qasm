OPENQASM 3.0;
int[8] default = 0;
