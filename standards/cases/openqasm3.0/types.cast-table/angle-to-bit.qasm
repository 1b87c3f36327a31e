OPENQASM 3.0;
angle[4] x = pi / 4;
bit[4] y = bit[4](x);
