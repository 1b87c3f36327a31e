OPENQASM 3.0;
for int i in [0:4] { }
int[8] a = i;
