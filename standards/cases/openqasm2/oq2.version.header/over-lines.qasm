// one

  // two
OPENQASM // three
  2.0 // four
  ; qreg q[1];
