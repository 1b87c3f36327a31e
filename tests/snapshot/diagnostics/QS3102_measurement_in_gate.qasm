OPENQASM 3.1;
gate look a {
  measure a;
}
