OPENQASM 3.0;
int[32] b = 7;
for int i in [0:-1:5] { b = 0; }
