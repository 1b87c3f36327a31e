OPENQASM 3.0;
gate g a {
  if (true) { U(0, 0, 0) a; }
}
