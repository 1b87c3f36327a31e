OPENQASM 3.0;
input int[8] a;
const int[8] b = a;
