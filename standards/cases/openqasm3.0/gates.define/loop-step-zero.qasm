OPENQASM 3.0;
gate g a {
  for int i in [0:0:3] { U(0, 0, 0) a; }
}
