OPENQASM 3.0;
gate g(t) a {
  U(0, 0, 0) t;
}
