OPENQASM 3.0;
float[32] a = 1.5;
float[64] b = 0.1;
float[64] r = a + b;
float[64] s = b - a;
