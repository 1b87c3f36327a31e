OPENQASM 3.2;
input array[uint[8], 1] p;
qubit[p[0]] q;
