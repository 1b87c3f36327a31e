OPENQASM 3.0;
angle[8] a = pi;
float[64] f = 0.5;
angle[8] b = a * f;
