OPENQASM 3.0;
angle[8] a = pi;
uint[8] u = a;
