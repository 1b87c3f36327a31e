OPENQASM 3.0;
qubit q;
float[64] z = 0.0;
U(z / z, 0, 0) q;
