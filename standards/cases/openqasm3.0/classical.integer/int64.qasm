OPENQASM 3.0;
int[64] a = 3037000499;
int[64] b = a * a;
