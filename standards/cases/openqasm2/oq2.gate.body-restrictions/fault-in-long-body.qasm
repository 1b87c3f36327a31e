OPENQASM 2.0;
gate g a,b {
  U(0,0,0) a;
  CX a,b;

  // a comment
  nothing b;
  U(0,0,0) a;
}
