OPENQASM 3.0;
bit[4] r = "1011";
int[32] b = 0;
for bit x in r { b *= 2; if (x) b += 1; }
