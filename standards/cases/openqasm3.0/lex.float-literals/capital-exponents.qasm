OPENQASM 3.0;
float[64] a = 1E3;
float[64] b = 2.5E+2;
float[64] c = 5.E-1;
float[64] d = .5E1;
