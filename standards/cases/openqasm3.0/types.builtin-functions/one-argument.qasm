OPENQASM 3.0;
const int f = mod(3);
