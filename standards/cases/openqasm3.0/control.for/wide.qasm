OPENQASM 3.0;
output uint[32] n;
output bool last;
n = 0;
uint[128] a = 65536;
a = a * a;
a = a * a - 1;
uint[128] k = 0;
for uint[128] i in [a:a + 3] {
  n += 1;
  k = i;
}
last = k == a + 3;
