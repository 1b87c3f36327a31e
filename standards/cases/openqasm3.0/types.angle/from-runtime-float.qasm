OPENQASM 3.0;
float[64] f = 0.75;
angle[8] a = f * pi;
angle[8] b = -f * pi;
bit[8] x = bit[8](a);
bit[8] y = bit[8](b);
