OPENQASM 3.0;
bit[5] r = "10110";
int[32] b = 0;
for bit x in r[1:3] { b *= 10; if (x) b += 1; }
