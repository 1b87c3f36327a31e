OPENQASM 3.1;
int[8] i = 1;
switch (i) {
  case 1: { i = 2; }
}
