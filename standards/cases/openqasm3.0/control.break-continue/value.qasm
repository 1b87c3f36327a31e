OPENQASM 3.0;
while (true) { break 1; }
