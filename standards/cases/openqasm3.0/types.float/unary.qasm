OPENQASM 3.0;
float[64] a = 2.5;
float[64] b = -a;
float[64] c = -(-a) - -1.0;
