OPENQASM 3.1;
uint[8] i = 1;
switch (i) {
  case -1 { i = 3; }
}
