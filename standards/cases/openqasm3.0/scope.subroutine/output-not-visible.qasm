OPENQASM 3.0;
output bit c;
def f(qubit a) {
  c = measure a;
}
qubit q;
f(q);
