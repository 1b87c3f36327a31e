OPENQASM 3.0;
qubit q;
const float[64] f = sin(q);
