OPENQASM 3.0;
float[64] f = 1.0;
f += 2.98023223876953125e-8;
float[32] n = f;
float[64] g = n;
float[64] d = g - 1.0;
