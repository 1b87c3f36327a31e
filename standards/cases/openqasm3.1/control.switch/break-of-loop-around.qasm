OPENQASM 3.1;
int[32] n = 0;
for int[32] i in [0:5] {
  switch (i) {
  case 3 { break; }
  default { n += 1; }
  }
  n += 10;
}
