OPENQASM 3.0;
float[64] f = 5us / 5µs;
