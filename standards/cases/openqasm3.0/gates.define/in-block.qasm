OPENQASM 3.0;
if (true) {
  gate g a { }
}
