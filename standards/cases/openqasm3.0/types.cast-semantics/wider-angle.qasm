OPENQASM 3.0;
angle[4] a = pi / 2;
angle[8] b = angle[8](a);
bit[8] c = bit[8](b);
