OPENQASM 3.0;
float[64] f = real("01");
