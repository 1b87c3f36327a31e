OPENQASM 3.0;
float[64] f = 20001 * pi;
angle[4] a = f;
bit[4] b = bit[4](a);
