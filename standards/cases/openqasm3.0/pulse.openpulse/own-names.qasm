OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern frame f0;
  extern constant(complex[float[64]] amp, duration d) -> waveform;
}
defcal x $0 {
  waveform wf = constant(0.2, 100dt);
  play(f0, wf);
}
defcal y $0 {
  waveform wf = constant(0.4, 100dt);
  play(f0, wf);
}
