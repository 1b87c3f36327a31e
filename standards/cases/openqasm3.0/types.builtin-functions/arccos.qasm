OPENQASM 3.0;
const float[64] f = arccos(0.5);
float[64] r = f;
