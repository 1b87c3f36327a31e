OPENQASM 3.0;
def parity(bit[4] c) -> bit {
  bit p = 0;
  for int i in [0:3] { p ^= c[i]; }
  return p;
}
bit r = parity("1011");
bit s = parity("1001");
