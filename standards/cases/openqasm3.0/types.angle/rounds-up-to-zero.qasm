OPENQASM 3.0;
angle[4] a = 6.2;
bit[4] b = bit[4](a);
