OPENQASM 3.0;
angle[32] a = -1.0;
angle[32] b = 0.001;
bit[32] x = bit[32](a);
bit[32] y = bit[32](b);
