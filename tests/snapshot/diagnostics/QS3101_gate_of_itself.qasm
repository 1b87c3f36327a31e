OPENQASM 2.0;
gate forever a {
  forever a;
}
