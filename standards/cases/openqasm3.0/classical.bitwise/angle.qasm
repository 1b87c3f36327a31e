OPENQASM 3.0;
angle[4] a = 9 * (pi / 8);
angle[4] l = a << 2;
angle[4] r = a >> 2;
