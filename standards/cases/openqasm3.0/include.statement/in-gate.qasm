OPENQASM 3.0;
gate g a {
  include "flip.inc";
}
