OPENQASM 3.0;
qubit q;
/* one

two
*/ U(0, 0, 0) q; /* three
*/
U(0, 0, 0) r;
