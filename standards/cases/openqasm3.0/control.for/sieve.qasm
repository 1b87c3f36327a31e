OPENQASM 3.0;
array[bool, 20] composite = {false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false};
int[32] count = 0;
for int[32] i in [2:19] {
  if (!composite[i]) {
    count += 1;
    for int[32] j in [2 * i:i:19] { composite[j] = true; }
  }
}
