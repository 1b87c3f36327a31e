OPENQASM 3.0;
input angle[4] a;
output bit[4] b;
b = bit[4](a);
