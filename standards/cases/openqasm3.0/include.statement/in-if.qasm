OPENQASM 3.0;
qubit q;
if (true) { include "flip.inc"; }
