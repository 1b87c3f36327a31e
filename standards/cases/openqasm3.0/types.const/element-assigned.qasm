OPENQASM 3.0;
const bit[4] b = "0000";
b[0] = 1;
