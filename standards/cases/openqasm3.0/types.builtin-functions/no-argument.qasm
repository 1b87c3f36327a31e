OPENQASM 3.0;
const float[64] f = sin();
