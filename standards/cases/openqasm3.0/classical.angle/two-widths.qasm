OPENQASM 3.0;
angle[8] a = pi / 2;
angle[16] b = pi / 256;
angle[16] r = a + b;
angle[16] s = b + a;
