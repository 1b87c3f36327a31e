OPENQASM 3.0;
const uint SIZE = 32;
int[SIZE] i1;
float[SIZE] f1;
angle[SIZE / 2] a1;
bit[SIZE] b1;
