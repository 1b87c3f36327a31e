OPENQASM 3.0;
const int[8] a = pow(18446744073709551616, 3);
const int[128] b = 3;
int[128] c = pow(b, 50);
