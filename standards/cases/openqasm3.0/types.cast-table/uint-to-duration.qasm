OPENQASM 3.0;
uint[8] x = 1;
duration y = duration(x);
