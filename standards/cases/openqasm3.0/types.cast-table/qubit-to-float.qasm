OPENQASM 3.0;
qubit x;
float[64] y = float[64](x);
