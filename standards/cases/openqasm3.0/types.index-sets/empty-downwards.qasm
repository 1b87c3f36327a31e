OPENQASM 3.0;
qubit[3] q;
let part = q[0:-1:2];
