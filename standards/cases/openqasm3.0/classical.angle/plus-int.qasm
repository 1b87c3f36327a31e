OPENQASM 3.0;
angle[4] a = pi;
uint[4] n = 1;
angle[4] r = a + n;
