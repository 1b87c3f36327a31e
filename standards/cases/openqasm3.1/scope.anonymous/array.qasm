OPENQASM 3.1;
{
  array[int[8], 2] a;
}
