// snapshot: profile=openqasm3.0
OPENQASM 3.0;
int i = 1;
switch (i) {
  case 1 { i = 2; }
}
