OPENQASM 3.0;
bit[2] a = "01";
bit[3] b = a;
