OPENQASM 3.1;
defcalgrammar "openpulse";
qubit q;
U(pi, 0, pi) q;
cal {
  extern frame drive;
  play(drive, [0.1, 0.5, 0.1]);
}
