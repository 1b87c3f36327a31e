OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern port d0;
  extern constant(complex[float[64]] amp, duration d) -> waveform;
  frame f0 = newframe(d0, 5e9, 0.0);
}
defcal x $0 {
  waveform wf = constant(0.2, 100dt);
  play(f0, wf);
  shift_phase(f0, pi / 4);
  set_frequency(f0, 5.1e9);
  delay[20dt] f0;
}
