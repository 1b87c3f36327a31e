OPENQASM 3.0;
angle[8] a = pi;
bit[4] b = a;
