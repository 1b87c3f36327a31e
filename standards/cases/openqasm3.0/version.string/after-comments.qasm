// one
/* two
   lines */
OPENQASM 3.0;
qubit q;
