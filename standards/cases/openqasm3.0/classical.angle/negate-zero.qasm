OPENQASM 3.0;
angle[4] z = 0.0;
angle[4] p = pi;
bit[4] a = bit[4](-z);
bit[4] b = bit[4](-p);
