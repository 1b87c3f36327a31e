OPENQASM 3.0;
int[64] x = 3;
int[64] a = x ** 39;
int[64] y = 5;
int[64] b = y ** 0;
