OPENQASM 3.0;
int[8] i = 0;
bit[4] b = "0001";
i = b;
