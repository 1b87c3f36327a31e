OPENQASM 3.1;
int i = 1;
switch (i) {
  default { i = 0; }
  case 1 { i = 2; }
}
