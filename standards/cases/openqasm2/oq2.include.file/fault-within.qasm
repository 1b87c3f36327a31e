OPENQASM 2.0;
include "unknown-gate-on-line-2.inc";
