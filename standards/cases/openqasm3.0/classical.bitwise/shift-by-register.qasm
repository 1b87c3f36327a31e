OPENQASM 3.0;
bit[4] a = "0011";
bit[4] n = "0001";
bit[4] b = a << n;
