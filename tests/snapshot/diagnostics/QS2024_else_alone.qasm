OPENQASM 3.1;
bit c;
else {
  c = 1;
}
