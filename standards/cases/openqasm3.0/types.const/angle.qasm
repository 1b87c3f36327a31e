OPENQASM 3.0;
const angle[8] a = pi / 2;
const bit[8] c = bit[8](a);
bit[8] b = c;
