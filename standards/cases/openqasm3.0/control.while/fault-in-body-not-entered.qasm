OPENQASM 3.0;
while (false) {
  a = 1;
}
