OPENQASM 3.1;
int[32] i = 3;
int[32] r = 0;
switch (i * 2 - 5) {
case 1 { r = 1; }
default { r = 2; }
}
