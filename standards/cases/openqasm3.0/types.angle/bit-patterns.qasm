OPENQASM 3.0;
angle[4] a = pi;
angle[6] b = pi / 2;
angle[8] c = 7 * (pi / 8);
bit[4] x4 = bit[4](a);
bit[6] x6 = bit[6](b);
bit[8] x8 = bit[8](c);
