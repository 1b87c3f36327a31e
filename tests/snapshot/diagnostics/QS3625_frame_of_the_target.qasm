OPENQASM 3.1;
defcalgrammar "openpulse";
defcal rz(angle theta) $0 {
  shift_phase(q0_frame, -theta);
}
