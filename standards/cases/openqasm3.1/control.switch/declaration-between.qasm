OPENQASM 3.1;
int[32] i = 3;
int[32] r = 0;
switch (i) {
int[32] j = 1;
case 1 { }
}
