OPENQASM 3.1;
defcalgrammar "openpulse";
cal {
  extern frame drive;
  extern capture_v2(frame output, duration len) -> bit;
}
defcal reset $0 {
  bit res = capture_v2(drive, 100dt);
  if (res == 1) {
    play(drive, [0.1, 0.5, 0.1]);
  }
}
