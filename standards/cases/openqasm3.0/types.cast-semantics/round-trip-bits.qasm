OPENQASM 3.0;
angle[6] a = pi / 2;
bit[6] b = bit[6](a);
angle[6] c = angle[6](b);
bool same = a == c;
