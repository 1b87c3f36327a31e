OPENQASM 3.2;
bit[4] a = "0001";
uint[32] n = sizeof(a);
