OPENQASM 3.0;
bit[2] c;
qubit[2] q;
let a = c ++ q;
