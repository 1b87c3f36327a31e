OPENQASM 3.0;
uint[32] my_uint = 10;
int[16] my_int;
my_int = int[16](my_uint);
