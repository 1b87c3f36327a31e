OPENQASM 3.0;
float[32] a = 100.1;
float[64] b = a;
