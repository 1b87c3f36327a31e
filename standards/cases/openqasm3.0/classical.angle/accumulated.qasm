OPENQASM 3.0;
angle[16] a = 0.0;
uint[16] n = 0;
for int i in [1:10] { a += 3 * (pi / 8); n += 1; }
bit[16] b = bit[16](a);
