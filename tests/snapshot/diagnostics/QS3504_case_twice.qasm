OPENQASM 3.1;
int i = 1;
switch (i) {
  case 1, 2 { i = 3; }
  case 2 { i = 4; }
}
