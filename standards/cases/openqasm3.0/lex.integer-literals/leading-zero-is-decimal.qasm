OPENQASM 3.0;
int[16] a = 010;
int[16] b = 0017;
