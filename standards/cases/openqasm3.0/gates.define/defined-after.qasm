OPENQASM 3.0;
gate g a {
  f a;
}
gate f a { }
