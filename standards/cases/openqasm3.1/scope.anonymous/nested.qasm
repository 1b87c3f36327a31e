OPENQASM 3.1;
int[8] a = 1;
int[8] r = 0;
{
  int[8] a = 2;
  { int[8] a = 3; r += a; }
  r += 10 * a;
}
