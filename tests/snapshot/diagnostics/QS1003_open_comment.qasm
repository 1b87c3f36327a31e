OPENQASM 3.1;
qubit q;
/* what follows is
never read
