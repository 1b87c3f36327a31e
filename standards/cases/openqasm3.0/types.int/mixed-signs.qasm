OPENQASM 3.0;
int[16] a = -300;
int[16] b = 7;
int[16] c = a + b;
int[16] d = a * b;
int[16] e = b - a;
