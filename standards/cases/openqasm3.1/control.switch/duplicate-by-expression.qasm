OPENQASM 3.1;
const int A = 1;
int[32] i = 3;
switch (i) {
case A { }
case 0b11 - 2 { }
}
