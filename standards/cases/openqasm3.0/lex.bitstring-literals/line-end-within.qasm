OPENQASM 3.0;
bit[2] i = "0
1";
