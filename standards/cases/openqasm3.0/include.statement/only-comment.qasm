OPENQASM 3.0;
include "only-comment.inc";
qubit q;
