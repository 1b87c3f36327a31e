OPENQASM 3.0;
include "stdgates.inc";
gate g a, b {
  h a;
  cx a, b;

  // a comment
  nothing b;
  h a;
}
