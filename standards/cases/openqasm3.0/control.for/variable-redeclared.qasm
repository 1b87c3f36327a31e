OPENQASM 3.0;
int[32] b = 0;
for int i in [0:3] {
  int i = 3;
}
