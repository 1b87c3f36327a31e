OPENQASM 3.0;
bit[8] x = "00000100";
uint[4] y = uint[4](x);
