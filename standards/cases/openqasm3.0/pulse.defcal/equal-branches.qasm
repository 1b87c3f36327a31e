OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern frame f0;
  extern capture_v2(frame output, duration len) -> bit;
}
defcal reset $0 {
  bit res = capture_v2(f0, 100dt);
  if (res == 1) {
    delay[10dt] f0;
    shift_phase(f0, pi);
  } else {
    delay[10dt] f0;
  }
}
