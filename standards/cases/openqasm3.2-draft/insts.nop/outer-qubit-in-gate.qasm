OPENQASM 3.2;
qubit q;
gate g a {
  nop q;
}
