OPENQASM 3.0;
gate g a {
  const int[8] n = 1;
}
