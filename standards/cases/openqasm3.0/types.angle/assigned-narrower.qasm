OPENQASM 3.0;
angle[8] a = 3 * (pi / 4);
angle[4] n;
n = a;
bit[4] b = bit[4](n);
