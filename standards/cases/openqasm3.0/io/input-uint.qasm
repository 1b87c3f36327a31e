OPENQASM 3.0;
input uint[8] n;
uint[8] m = (n + 5) / 2;
