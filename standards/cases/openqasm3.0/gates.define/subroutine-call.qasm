OPENQASM 3.0;
def f(qubit a) { reset a; }
gate g a {
  f(a);
}
