OPENQASM 3.0;
for int i in [1:0] {
  a = i;
}
