OPENQASM 3.0;
angle[8] x = pi;
bit[4] y = bit[4](x);
