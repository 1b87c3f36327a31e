OPENQASM 3.0;
float[64] f = 1_0.2_5e1_0;
