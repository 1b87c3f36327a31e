OPENQASM 3.0;
float[64] f = float[64](300ns);
