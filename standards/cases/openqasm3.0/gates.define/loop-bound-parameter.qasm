OPENQASM 3.0;
gate g(n) a {
  for int i in [0:n] { U(0, 0, 0) a; }
}
