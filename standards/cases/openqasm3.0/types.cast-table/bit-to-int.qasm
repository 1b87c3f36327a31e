OPENQASM 3.0;
bit[4] x = "1010";
int[4] y = int[4](x);
