OPENQASM 3.0;
while (false) {
  include "flip.inc";
}
