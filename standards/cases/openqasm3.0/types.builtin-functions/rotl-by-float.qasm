OPENQASM 3.0;
const bit[4] f = rotl("0011", 1.0);
