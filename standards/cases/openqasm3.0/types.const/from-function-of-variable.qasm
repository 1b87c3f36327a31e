OPENQASM 3.0;
float[64] x = 1.0;
const float[64] f = sin(x);
