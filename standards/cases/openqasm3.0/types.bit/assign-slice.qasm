OPENQASM 3.0;
bit[4] b = "1010";
b[1:2] = "10";
