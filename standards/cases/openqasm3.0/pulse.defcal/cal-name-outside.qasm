OPENQASM 3.0;
defcalgrammar "openpulse";
cal { float new_freq = 5.2e9; }
float[64] f = new_freq;
