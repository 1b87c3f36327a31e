OPENQASM 3.0;
bit[4] a = "0000";
a[1] = 1;
a[3] = 1;
