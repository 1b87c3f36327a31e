OPENQASM 3.0;
int[8] a = 3;
for int i in a { }
