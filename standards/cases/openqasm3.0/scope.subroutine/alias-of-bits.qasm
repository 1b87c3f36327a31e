OPENQASM 3.0;
bit[4] c = "0101";
let a = c[0:1];
def f() -> bit[2] {
  return a;
}
