OPENQASM 3.0;
bit[2] c = "10";
int[8] a = 0;
int[8] b = 0;
if (c[1]) a = 1;
if (c[0]) b = 1;
