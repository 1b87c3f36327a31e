OPENQASM 3.1;
int[32] i = 3;
int[32] r = 0;
switch (i) {
case 3 { int[32] i = 5; r = i; }
}
r += i;
