OPENQASM 3.0;
uint[4] a = 4;
uint[4] r = a | a ^ a;
