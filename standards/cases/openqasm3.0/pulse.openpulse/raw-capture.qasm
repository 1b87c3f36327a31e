OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  extern boxcar(waveform input) -> complex[float[64]];
  extern discriminate(complex[float[64]] iq) -> bit;
  extern gaussian_square(complex[float[64]] amp, duration d, duration square_width, duration sigma) -> waveform;
  extern capture_v3(frame output, duration len) -> waveform;
  extern port m0;
  extern port cap0;
}
defcal measure $0 -> bit {
  frame stimulus_frame = newframe(m0, 5e9, 0);
  frame capture_frame = newframe(cap0, 5e9, 0);
  waveform meas_wf = gaussian_square(1.0, 16000dt, 13952dt, 262dt);
  play(stimulus_frame, meas_wf);
  barrier stimulus_frame, capture_frame;
  waveform raw_output = capture_v3(capture_frame, 16000dt);
  complex[float[64]] iq = boxcar(raw_output);
  bit result = discriminate(iq);
  return result;
}
