OPENQASM 3.0;
float[64] t = 1.0;
gate g a {
  U(t, 0, 0) a;
}
