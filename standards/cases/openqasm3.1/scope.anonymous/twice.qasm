OPENQASM 3.1;
{
  int[8] a = 1;
  int[8] a = 2;
}
