OPENQASM 3.0;
uint[3] a = 7;
int[5] b = -16;
