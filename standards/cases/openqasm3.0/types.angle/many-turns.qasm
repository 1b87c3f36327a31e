OPENQASM 3.0;
angle[13] a = 12345.678;
bit[13] b = bit[13](a);
