OPENQASM 3.0;
uint[8] x = 1;
angle[8] y = angle[8](x);
