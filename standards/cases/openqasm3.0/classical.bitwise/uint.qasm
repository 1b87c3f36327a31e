OPENQASM 3.0;
uint[6] b = 37;
uint[6] c = b << 1;
uint[6] d = b >> 2;
uint[6] e = ~b;
uint[6] o = 26;
uint[6] f = b & o;
uint[6] g = b | o;
uint[6] k = b ^ o;
