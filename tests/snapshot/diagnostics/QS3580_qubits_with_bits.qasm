OPENQASM 3.1;
qubit[2] q;
bit[2] c;
let both = q ++ c;
