OPENQASM 3.0;
extern parity(bit[4]) -> bit;
bit[4] c = "0110";
bit p = parity(c);
