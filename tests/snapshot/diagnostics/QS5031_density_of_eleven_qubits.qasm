// snapshot: run output=density=0,1,2,3,4,5,6,7,8,9,10
OPENQASM 3.1;
qubit[11] q;
