OPENQASM 3.0;
angle[8] a = pi;
uint[8] b = uint[8](a);
