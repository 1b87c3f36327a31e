OPENQASM 3.2;
bit[1] a = "1";
bool b = a;
