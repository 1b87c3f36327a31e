OPENQASM 3.0;
bit[4] a = "1111";
bit[4] s = a << 4;
