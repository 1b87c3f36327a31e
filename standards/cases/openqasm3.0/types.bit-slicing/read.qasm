OPENQASM 3.0;
int[32] myInt = 15;
bit[1] lastBit;
bit a = myInt[0];
bit b = myInt[31];
bit[8] c = myInt[0:7];
