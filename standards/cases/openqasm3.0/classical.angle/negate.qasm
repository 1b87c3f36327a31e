OPENQASM 3.0;
angle[4] a = pi / 4;
angle[4] b = -a;
angle[4] z = a + (-a);
