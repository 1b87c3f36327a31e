OPENQASM 3.0;
let a = q[0:1];
