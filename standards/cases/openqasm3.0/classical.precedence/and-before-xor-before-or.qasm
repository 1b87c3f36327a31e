OPENQASM 3.0;
bit[4] a = "1100";
bit[4] b = "1010";
bit[4] c = "0110";
bit[4] r = a | b ^ c & a;
