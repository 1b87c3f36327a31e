OPENQASM 3.0;
qubit q;
/* one /* two */ three */
