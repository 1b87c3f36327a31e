OPENQASM 3.0;
uint[8] a = 1;
uint[8] b = 2;
uint[8] c = 4;
uint[8] r = a | b & c;
uint[8] s = b & c | a;
uint[8] t = a | b ^ a;
uint[8] u = c ^ b & a;
