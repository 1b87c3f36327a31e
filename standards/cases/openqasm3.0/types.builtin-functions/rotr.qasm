OPENQASM 3.0;
const bit[8] f = rotr("0010_1010", 3);
bit[8] r = f;
