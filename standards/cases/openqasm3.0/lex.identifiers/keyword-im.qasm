OPENQASM 3.0;
int[8] im = 0;
