OPENQASM 3.0;
while (i < 4) { }
