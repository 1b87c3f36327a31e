OPENQASM 3.1;
bit[2] c;
let twice = c ++ c[0:0];
