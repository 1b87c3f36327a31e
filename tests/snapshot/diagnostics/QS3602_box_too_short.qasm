OPENQASM 3.1;
qubit q;
box[50ns] {
  delay[100ns] q;
}
