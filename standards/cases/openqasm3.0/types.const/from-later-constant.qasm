OPENQASM 3.0;
const int a = b;
const int b = 1;
