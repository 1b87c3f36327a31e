OPENQASM 3.0;
angle[4] a = pi;
angle[4] b = pi / 8;
a /= b;
