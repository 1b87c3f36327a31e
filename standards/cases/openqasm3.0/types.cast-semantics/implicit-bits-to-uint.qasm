OPENQASM 3.0;
bit[4] b = "0101";
uint[4] u = b;
