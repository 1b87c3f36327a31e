OPENQASM 3.0;
qubit[4] q;
let part = q[0:2] ++ q[2:3];
