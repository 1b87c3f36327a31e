OPENQASM 3.0;
float[64] f = 007.5e02;
