OPENQASM 3.0;
float[64] a = 5.5;
float[64] b = a % 2.0;
