OPENQASM 3.0;
const uint[8] u = 2.5;
