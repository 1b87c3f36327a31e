OPENQASM 3.1;
const int[8] one = 1;
switch (one) {
  case 2 {
    a = 1;
  }
}
