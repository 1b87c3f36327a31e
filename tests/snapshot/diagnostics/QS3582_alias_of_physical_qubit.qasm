OPENQASM 3.1;
let first = $0;
