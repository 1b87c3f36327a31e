OPENQASM 3.0;
defcalgrammar "openpulse";
def f() {
  defcal x $0 { }
}
