OPENQASM 3.1;
int[32] r = 0;
for int[32] i in [0:3] {
  switch (i) {
  case 0 { r += 1; }
  case 1, 2 { r += 20; }
  default { r += 300; }
  }
}
