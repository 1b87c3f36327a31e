OPENQASM 3.0;
gate g(a) q {
  a = 1.0;
}
