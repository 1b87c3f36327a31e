OPENQASM 3.1;
let three = 3;
