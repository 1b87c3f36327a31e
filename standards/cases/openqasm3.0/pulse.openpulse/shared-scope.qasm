OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern port d0;
  float new_freq = 5.2e9;
}
cal {
  frame f0 = newframe(d0, new_freq, 0.0);
}
defcal x $0 {
  set_frequency(f0, new_freq);
}
