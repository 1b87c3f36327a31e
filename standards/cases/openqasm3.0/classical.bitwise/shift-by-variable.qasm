OPENQASM 3.0;
uint[8] n = 3;
bit[8] a = "00000101";
bit[8] l = a << n;
bit[8] r = l >> n;
