OPENQASM 3.0;
defcalgrammar "openpulse";
const float freq = 5.9e9;
cal {
  extern port d0;
  frame f0 = newframe(d0, freq, 0.0);
}
for int i in [1:3] {
  cal {
    shift_frequency(f0, 1e6);
  }
}
