OPENQASM 3.0;
const float[64] f = exp(1);
float[64] r = f;
