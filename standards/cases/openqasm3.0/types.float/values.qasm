OPENQASM 3.0;
float[64] a = 0.1;
float b = 2.3;
float[64] c = -1e300;
