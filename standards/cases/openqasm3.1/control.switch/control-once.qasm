OPENQASM 3.1;
int[32] i = 3;
int[32] r = 0;
switch (i) {
case 3 { i = 4; r += 1; }
case 4 { r += 10; }
}
