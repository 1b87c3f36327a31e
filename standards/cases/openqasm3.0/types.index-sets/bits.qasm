OPENQASM 3.0;
bit[6] b = "110100";
bit[3] c = b[2:4];
bit[2] d = b[{0, 2}];
