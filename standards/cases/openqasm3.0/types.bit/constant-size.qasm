OPENQASM 3.0;
const uint n = 3;
bit[n + 1] b = "0001";
