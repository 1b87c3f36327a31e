OPENQASM 3.0;
bit[4] c = "1010";
uint[4] u = uint[4](c);
int[4] i = int[4](c);
