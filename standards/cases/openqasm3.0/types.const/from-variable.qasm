OPENQASM 3.0;
float[64] f = 2.0;
const float[64] g = f;
