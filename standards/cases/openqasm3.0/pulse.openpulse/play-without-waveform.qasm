OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern frame f0;
}
defcal x $0 {
  play(f0);
}
