OPENQASM 3.0;
float[64] f = 9.42477796076938;
angle[4] a = angle[4](f);
bit[4] b = bit[4](a);
