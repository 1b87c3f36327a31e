OPENQASM 3.0;
int[8] i = 7;
int[8] s = 0;
for int[8] i in [1:3] { s += i; }
s += i;
