OPENQASM 3.2;
bit c;
nop c;
