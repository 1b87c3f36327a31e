OPENQASM 3.0;
bit[4] x = "1010";
uint[4] y = uint[4](x);
