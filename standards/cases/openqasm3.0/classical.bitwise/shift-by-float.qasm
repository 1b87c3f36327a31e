OPENQASM 3.0;
bit[4] a = "0110";
bit[4] b = a << 1.0;
