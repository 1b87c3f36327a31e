OPENQASM 3.0;
bit[4] a = "0110";
bit[3] b = "011";
bit[4] c = a & b;
