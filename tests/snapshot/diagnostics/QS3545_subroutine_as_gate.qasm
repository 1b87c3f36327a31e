OPENQASM 3.1;
def look(qubit a) {
  reset a;
}
qubit q;
look q;
