OPENQASM 3.0;
for int[32] i in {1, 2.5} { }
