OPENQASM 3.0;
bit[32] b = bit[32](300ns);
