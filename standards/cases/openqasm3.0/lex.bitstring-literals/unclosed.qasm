OPENQASM 3.0;
bit[2] b = "01;
