OPENQASM 3.1;
include "stdgates.inc";
gate first a {
  h a[0];
}
