OPENQASM 3.0;
angle[4] a = 7 * (pi / 8);
angle[4] c = 5 * (pi / 4);
angle[4] z = 0.0;
uint[4] r = c / a;
uint[4] s = a / c;
uint[4] t = z / a;
