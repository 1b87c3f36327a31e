OPENQASM 3.0;
uint[8] u = 128;
uint[8] a = u >> 7;
uint[8] b = u >> 3;
uint[8] c = u >> 8;
