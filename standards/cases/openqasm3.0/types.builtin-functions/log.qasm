OPENQASM 3.0;
const float[64] f = log(euler);
float[64] r = f;
