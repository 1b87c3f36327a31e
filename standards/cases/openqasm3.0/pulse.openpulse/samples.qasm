OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  waveform short_pulse = [1 + 0im, 0 + 1im, 0.5 + 0.5im];
}
