OPENQASM 3.0;
const float[64] f = arcsin(-1);
float[64] r = f;
