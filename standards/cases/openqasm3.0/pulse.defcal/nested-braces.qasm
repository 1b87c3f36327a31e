OPENQASM 3.0;
defcalgrammar "another grammar";
cal {
  { { } { } }
}
cal { }
qubit q;
