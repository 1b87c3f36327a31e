OPENQASM 3.0;
int[8] i = -3;
bit[4] h = i[4:7];
bit[4] l = i[0:3];
bit[8] r = i[7:-1:0];
const int[8] k = -3;
const bit[4] c = k[4:7];
const bit d = k[1];
