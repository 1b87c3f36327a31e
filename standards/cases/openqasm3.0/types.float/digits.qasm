OPENQASM 3.0;
float[64] a = 1.0 / 3.0;
float[64] b = 12345.678901234;
float[64] c = a * 3.0e-7;
