OPENQASM 3.0;
gate g a {
  return;
}
