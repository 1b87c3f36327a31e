OPENQASM 3.0;
complex[float[32], float[32]] c;
