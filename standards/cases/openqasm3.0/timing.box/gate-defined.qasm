OPENQASM 3.0;
box {
  gate g a { }
}
