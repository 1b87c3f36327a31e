OPENQASM 3.2;
include "stdgates.inc";
stretch glue;
box [glue] {
  cx $0, $1;
  nop $2;
  nop $3, $0;
  nop;
}
