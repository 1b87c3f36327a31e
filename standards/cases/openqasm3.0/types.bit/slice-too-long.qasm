OPENQASM 3.0;
bit[4] b = "0000";
b[0:1] = "101";
