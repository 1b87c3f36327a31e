OPENQASM 3.0;
while (true) { }
