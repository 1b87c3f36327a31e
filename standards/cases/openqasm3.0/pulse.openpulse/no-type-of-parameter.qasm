OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern tone(amplitude) -> waveform;
}
