OPENQASM 3.0;
bit[4] x = "0001";
int[8] y = int[8](x);
