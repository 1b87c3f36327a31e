OPENQASM 3.2;
const uint N = 3 - 3;
qubit[N] q;
array[float[32], N] a;
