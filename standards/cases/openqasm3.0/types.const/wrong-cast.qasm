OPENQASM 3.0;
const float[64] f = 2.5;
const bit[2] b = bit[2](f);
