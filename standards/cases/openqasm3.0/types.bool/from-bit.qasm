OPENQASM 3.0;
bit my_bit = 1;
bool my_bool;
my_bool = bool(my_bit);
