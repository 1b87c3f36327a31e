OPENQASM 3.2;
const int[8] a = pow(4, 3);
