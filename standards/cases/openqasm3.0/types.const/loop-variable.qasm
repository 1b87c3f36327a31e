OPENQASM 3.0;
for int[8] i in [0:1] {
  const int[8] c = i;
}
