OPENQASM 3.1;
int ii = 100;
{
  ii *= 2;
  int ii = 1;
  ii *= 2;
}
ii *= 2;
