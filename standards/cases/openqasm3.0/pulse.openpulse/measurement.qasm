OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern port m0;
  extern constant(complex[float[64]] amp, duration d) -> waveform;
  extern capture_v2(frame output, duration len) -> bit;
  frame f0 = newframe(m0, 5e9, 0.0);
}
defcal measure $0 -> bit {
  play(f0, constant(0.1, 100dt));
  return capture_v2(f0, 100dt);
}
