OPENQASM 3.0;
float[64] i = 1_.5;
