OPENQASM 3.0;
qubit q;
float[64] f;
f = measure q;
