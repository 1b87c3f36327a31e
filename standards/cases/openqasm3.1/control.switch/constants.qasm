OPENQASM 3.1;
const int A = 2;
int[32] i = 3;
int[32] r = 0;
switch (i) {
case A { r = 1; }
case A + 1 { r = 2; }
}
