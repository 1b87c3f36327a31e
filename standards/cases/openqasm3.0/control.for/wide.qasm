OPENQASM 3.0;
output uint[32] n;
output bool last;
uint[128] a = 18446744073709551615;
uint[128] k = 0;
for uint[128] i in [a:a + 3] {
  n += 1;
  k = i;
}
last = k == 18446744073709551618;
