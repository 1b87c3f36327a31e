OPENQASM 3.0;
bit[1] b = "1";
int[1] i = int[1](b);
uint[1] u = uint[1](b);
