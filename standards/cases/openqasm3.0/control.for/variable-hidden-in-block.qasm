OPENQASM 3.0;
int[32] b = 0;
for int[32] i in [1:3] {
  if (true) { int[32] i = 10; b += i; }
  b += i;
}
