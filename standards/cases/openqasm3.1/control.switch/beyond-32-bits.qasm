OPENQASM 3.1;
int[64] i = 4294967297;
int[8] r = 0;
switch (i) {
  case 1 { r = 1; }
  case 0 { r = 2; }
  default { r = 3; }
}
