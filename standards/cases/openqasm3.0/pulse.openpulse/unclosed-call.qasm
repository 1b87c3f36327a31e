OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern frame f0;
  set_phase(f0, pi;
}
