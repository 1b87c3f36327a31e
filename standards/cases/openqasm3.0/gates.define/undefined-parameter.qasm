OPENQASM 3.0;
gate g(a) q {
  U(t, 0, 0) q;
}
