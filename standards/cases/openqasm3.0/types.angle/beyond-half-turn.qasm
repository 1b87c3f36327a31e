OPENQASM 3.0;
angle[8] a = 3 * pi / 2;
angle[8] b = -pi / 4;
