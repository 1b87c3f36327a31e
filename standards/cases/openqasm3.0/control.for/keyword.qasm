OPENQASM 3.0;
for for in {1, 2} { }
