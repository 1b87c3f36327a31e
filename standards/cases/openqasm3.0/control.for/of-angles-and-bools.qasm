OPENQASM 3.0;
angle[3] sum = 0.0;
for angle[3] t in {pi / 2, pi, pi / 4} { sum += t; }
bit[3] b = bit[3](sum);
int[8] n = 0;
for bool t in {true, false, true} { if (t) n += 1; }
