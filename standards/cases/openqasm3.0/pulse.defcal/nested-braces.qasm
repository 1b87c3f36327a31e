OPENQASM 3.0;
defcalgrammar "openpulse";
cal {
  { { } { } }
}
cal { }
qubit q;
