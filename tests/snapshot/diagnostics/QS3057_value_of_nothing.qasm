OPENQASM 3.1;
def nothing(int[32] i) {
  i += 1;
}
int[32] j = nothing(3);
