OPENQASM 3.0;
angle[8] x = 1.0;
uint[8] y = uint[8](x);
