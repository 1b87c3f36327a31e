OPENQASM 3.0;
const float[64] f = log(1.0im);
