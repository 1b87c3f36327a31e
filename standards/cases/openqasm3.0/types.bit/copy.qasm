OPENQASM 3.0;
bit[2] a = "01";
bit[2] b = a;
a[1] = 1;
