OPENQASM 3.0;
angle[1] a = pi;
angle[1] b = tau;
angle[1] c = 3 * pi;
bit[1] x = bit[1](a);
bit[1] y = bit[1](b);
bit[1] z = bit[1](c);
