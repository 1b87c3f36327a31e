OPENQASM 3.1;
defcalgrammar "openpulse";
cal {
  extern port d0;
}
defcal x $0 {
  waveform short_pulse = [0.1, 0.5, 0.1];
  play(d0, short_pulse);
}
