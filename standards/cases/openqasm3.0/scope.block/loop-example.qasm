OPENQASM 3.0;
int ii = 100;
uint sum = 0;
for uint ii in [1:4] {
  sum += ii;
  if (sum > 10) {
    float ii = 10.0;
    sum += uint(ii * 2.0);
  } else {
    sum += ii;
  }
}
