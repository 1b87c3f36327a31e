OPENQASM 3.0;
angle[4] a = pi / 2;
angle[8] b = a;
bit[8] c = bit[8](b);
