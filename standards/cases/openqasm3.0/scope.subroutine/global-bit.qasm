OPENQASM 3.0;
bit c;
def f(qubit a) {
  c = measure a;
}
