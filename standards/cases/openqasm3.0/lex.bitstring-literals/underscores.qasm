OPENQASM 3.0;
bit[8] b = "0001_0001";
