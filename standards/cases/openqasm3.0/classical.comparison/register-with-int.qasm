OPENQASM 3.0;
bit[4] a = "0001";
bool b = a == 1;
