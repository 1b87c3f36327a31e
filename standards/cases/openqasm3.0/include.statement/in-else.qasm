OPENQASM 3.0;
if (true) { } else {
  include "flip.inc";
}
