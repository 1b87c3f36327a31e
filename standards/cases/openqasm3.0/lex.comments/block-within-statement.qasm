OPENQASM 3.0;
qubit q;
U(pi, /* phi */ 0, pi /* lambda
 */ ) q;
