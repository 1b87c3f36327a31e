OPENQASM 3.0;
int[32] b = 0;
for int i in [1:10] {
  if (i == 4) { break; }
  b += i;
}
