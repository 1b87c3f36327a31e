OPENQASM 3.0;
angle[4] x = 3 * (pi / 2);
angle[4] y = pi;
uint[4] two = 2;
bit[4] b = bit[4]((x + y) / two);
