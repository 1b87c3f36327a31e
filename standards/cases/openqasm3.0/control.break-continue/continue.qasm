OPENQASM 3.0;
int[32] b = 0;
for int i in [1:5] {
  if (i == 3) { continue; }
  b += i;
}
