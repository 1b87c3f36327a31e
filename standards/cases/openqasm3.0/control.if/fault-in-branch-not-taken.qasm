OPENQASM 3.0;
if (false) {
  a = 1;
}
