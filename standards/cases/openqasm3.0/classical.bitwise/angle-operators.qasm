OPENQASM 3.0;
angle[4] a = 9 * (pi / 8);
angle[4] b = 5 * (pi / 8);
bit[4] n = bit[4](a & b);
bit[4] o = bit[4](a | b);
bit[4] x = bit[4](a ^ b);
bit[4] c = bit[4](~a);
bit[4] l = bit[4](rotl(a, 1));
bit[4] r = bit[4](rotr(a, 1));
