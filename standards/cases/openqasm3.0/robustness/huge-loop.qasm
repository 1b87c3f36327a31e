OPENQASM 3.0;
int[64] b = 0;
for int[64] i in [0:9223372036854775807] { b += i; }
