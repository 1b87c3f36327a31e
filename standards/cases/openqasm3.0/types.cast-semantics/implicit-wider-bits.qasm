OPENQASM 3.0;
bit[4] b = "0001";
bit[2] c = b;
