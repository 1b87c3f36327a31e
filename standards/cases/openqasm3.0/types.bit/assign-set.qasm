OPENQASM 3.0;
bit[4] b = "0111";
b[{3, 0}] = "01";
