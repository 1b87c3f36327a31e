OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  waveform wf = [0.1, 0.2];
  set_phase(wf, pi);
}
