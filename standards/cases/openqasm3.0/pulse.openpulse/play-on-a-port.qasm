OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern port d0;
  extern constant(complex[float[64]] amp, duration d) -> waveform;
}
defcal x $0 {
  waveform wf = constant(0.2, 100dt);
  play(d0, wf);
}
