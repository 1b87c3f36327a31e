OPENQASM 3.2;
qubit[2] q;
let a = q[0],;
