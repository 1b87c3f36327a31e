OPENQASM 3.0;
int[32] n = 0;
int[32] b = 7;
for int i in [1:n] { b = 0; }
