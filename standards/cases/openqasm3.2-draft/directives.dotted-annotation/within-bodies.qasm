OPENQASM 3.2;
int[8] r = 0;
for int[8] i in [1:3] {
  @vendor.unroll r = 0;
  r += i;
  @vendor.skip.next with text
  r += 1;
}
