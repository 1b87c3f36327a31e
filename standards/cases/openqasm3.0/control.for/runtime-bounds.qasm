OPENQASM 3.0;
int[32] n = 3;
int[32] b = 0;
for int i in [1:n] { b += i; }
