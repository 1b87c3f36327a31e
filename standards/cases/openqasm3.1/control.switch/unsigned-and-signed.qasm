OPENQASM 3.1;
int[32] i = -1;
int[32] r = 0;
switch (i) {
case 255 { r = 1; }
case -1 { r = 2; }
}
