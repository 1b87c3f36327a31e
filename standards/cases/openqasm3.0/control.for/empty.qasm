OPENQASM 3.0;
int[32] b = 7;
for int i in [3:1] { b = 0; }
