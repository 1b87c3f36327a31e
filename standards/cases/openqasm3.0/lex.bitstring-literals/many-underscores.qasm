OPENQASM 3.0;
bit[4] b = "1_0_1_1";
