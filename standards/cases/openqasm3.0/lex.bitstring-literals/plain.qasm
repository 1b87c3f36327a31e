OPENQASM 3.0;
bit[4] b = "0010";
