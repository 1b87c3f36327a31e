OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern frame frame1;
  extern frame frame2;
  angle temp1 = get_phase(frame1);
  angle temp2 = get_phase(frame2);
  set_phase(frame1, temp2);
  set_phase(frame2, temp1);
  float freq = get_frequency(frame1);
  set_frequency(frame2, freq);
  shift_frequency(frame2, 300e6);
}
