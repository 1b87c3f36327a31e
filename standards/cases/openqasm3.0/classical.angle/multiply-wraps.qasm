OPENQASM 3.0;
angle[4] c = 5 * (pi / 4);
uint[4] three = 3;
angle[4] r = three * c;
