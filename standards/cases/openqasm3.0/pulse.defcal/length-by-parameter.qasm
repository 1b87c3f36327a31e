OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern frame f0;
}
defcal wait(duration d) $0 {
  delay[d] f0;
}
