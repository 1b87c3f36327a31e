OPENQASM 3.0;
int[8] a = 0;
def f() {
  break;
}
while (a < 1) { f(); a = 1; }
