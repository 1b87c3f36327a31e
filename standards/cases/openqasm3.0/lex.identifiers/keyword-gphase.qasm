OPENQASM 3.0;
int[8] gphase = 0;
