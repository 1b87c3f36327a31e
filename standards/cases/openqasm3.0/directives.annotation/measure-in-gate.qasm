OPENQASM 3.0;
gate g a {
  @note
  measure a;
}
qubit q;
g q;
