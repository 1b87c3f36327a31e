OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern frame f0;
  frame f1 = newframe(f0, 5e9, 0.0);
}
