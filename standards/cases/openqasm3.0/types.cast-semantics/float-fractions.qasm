OPENQASM 3.0;
float[64] a = 0.9;
float[64] b = -0.9;
float[64] c = 3.9;
int[8] i = int[8](a);
int[8] j = int[8](b);
uint[8] u = uint[8](c);
