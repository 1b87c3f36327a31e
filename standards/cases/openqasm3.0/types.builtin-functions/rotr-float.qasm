OPENQASM 3.0;
const float[64] f = rotr(1.5, 1);
