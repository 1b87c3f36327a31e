OPENQASM 3.0;
angle[4] a = 7 * (pi / 8);
angle[4] b = pi / 8;
angle[4] c = 5 * (pi / 4);
uint[4] two = 2;
angle[4] r = a % b;
