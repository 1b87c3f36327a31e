OPENQASM 3.0;
const bit[4] a = rotl("0001", -9223372036854775807 - 1);
