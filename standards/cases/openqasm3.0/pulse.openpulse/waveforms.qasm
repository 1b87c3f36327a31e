OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern gaussian(complex[float[64]] amp, duration d, duration sigma) -> waveform;
  waveform wf = gaussian(0.5 + 0.1im, 160dt, 40dt);
}
