OPENQASM 3.0;
box {
  include "flip.inc";
}
