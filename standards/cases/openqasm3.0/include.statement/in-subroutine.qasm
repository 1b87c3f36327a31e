OPENQASM 3.0;
def f() {
  include "flip.inc";
}
