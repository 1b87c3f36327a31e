OPENQASM 3.0;
const uint f = popcount(1.5);
