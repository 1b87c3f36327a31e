OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
s q; t q; sdg q; tdg q;
sx q; sx q; x q;
