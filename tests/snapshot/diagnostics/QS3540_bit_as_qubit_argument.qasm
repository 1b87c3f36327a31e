OPENQASM 3.1;
def look(qubit[2] a) -> bit[2] {
  return measure a;
}
qubit[3] q;
bit[2] c = look(q);
