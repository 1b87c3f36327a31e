OPENQASM 3.1;
let a = $0;
