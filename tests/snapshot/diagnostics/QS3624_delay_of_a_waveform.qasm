OPENQASM 3.1;
defcalgrammar "openpulse";
cal {
  waveform short_pulse = [0.1, 0.5, 0.1];
  delay[20ns] short_pulse;
}
