OPENQASM 3.0;
if (true) {
  continue;
}
