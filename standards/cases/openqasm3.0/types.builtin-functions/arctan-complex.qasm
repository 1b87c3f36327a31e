OPENQASM 3.0;
const float[64] f = arctan(1.0im);
