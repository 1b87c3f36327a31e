OPENQASM 3.0;
defcalgrammar "openpulse";
if (true) {
  defcal x $0 { }
}
