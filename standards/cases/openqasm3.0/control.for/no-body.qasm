OPENQASM 3.0;
for int i in {1, 2, 3};
