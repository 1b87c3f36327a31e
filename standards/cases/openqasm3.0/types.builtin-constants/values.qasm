OPENQASM 3.0;
float[64] a = pi;
float[64] b = tau;
float[64] c = euler;
