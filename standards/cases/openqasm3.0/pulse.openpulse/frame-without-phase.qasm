OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern port d0;
  frame f0 = newframe(d0, 5e9);
}
