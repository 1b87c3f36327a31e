OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern port d0;
  extern frame xy_frame0;
  frame driveframe = newframe(d0, 5e9, 0.0);
}
