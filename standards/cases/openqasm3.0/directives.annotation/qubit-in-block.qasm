OPENQASM 3.0;
if (true) {
  @bind port
  qubit q;
}
