OPENQASM 3.2;
qubit[3] q;
let s = q[{0, 2,,}];
