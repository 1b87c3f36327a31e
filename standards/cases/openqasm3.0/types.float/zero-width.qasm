OPENQASM 3.0;
float[0] f;
