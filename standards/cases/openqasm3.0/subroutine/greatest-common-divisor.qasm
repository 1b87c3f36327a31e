OPENQASM 3.0;
def gcd(uint[32] a, uint[32] b) -> uint[32] {
  while (b != 0) {
    uint[32] rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}
uint[32] r = gcd(1071, 462);
uint[32] s = gcd(17, 5);
