OPENQASM 3.0;
int[32] n = 0;
for int i in [1:1000] { n += i; }
int[32] m = n;
while (m > 0) { m -= 500; if (m < 500) m = 0; }
