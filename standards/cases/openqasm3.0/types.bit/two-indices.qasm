OPENQASM 3.0;
bit[4] c = "0000";
c[0, 1] = 1;
