OPENQASM 3.2;
uint[0] a;
