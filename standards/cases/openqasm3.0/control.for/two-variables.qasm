OPENQASM 3.0;
for int i, j in {1, 2, 3} { }
