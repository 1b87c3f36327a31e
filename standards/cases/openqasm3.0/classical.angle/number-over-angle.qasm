OPENQASM 3.0;
angle[8] a = pi;
uint[8] two = 2;
angle[8] b = two / a;
