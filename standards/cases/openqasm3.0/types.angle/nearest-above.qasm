OPENQASM 3.0;
angle[4] a = 0.6;
bit[4] b = bit[4](a);
