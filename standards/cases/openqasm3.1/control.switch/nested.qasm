OPENQASM 3.1;
int[32] i = 3;
int[32] j = 10;
int[32] r = 0;
switch (i) {
case 3 {
  switch (j) {
  case 10 { r = 1; }
  default { r = 2; }
  }
  r += 5;
}
}
