OPENQASM 3.1;
int[32] i = 3;
int[32] r = 0;
switch (i) {
case 1, 3, 5 { r = 1; }
case 2, 4, 6 { r = 2; }
}
