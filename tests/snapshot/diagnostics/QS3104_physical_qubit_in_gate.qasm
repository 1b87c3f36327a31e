OPENQASM 3.1;
include "stdgates.inc";
gate both a {
  cx a, $0;
}
