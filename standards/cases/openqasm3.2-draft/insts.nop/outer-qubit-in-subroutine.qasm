OPENQASM 3.2;
qubit q;
def f() {
  nop q;
}
