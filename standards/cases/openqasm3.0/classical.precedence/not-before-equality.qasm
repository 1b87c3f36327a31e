OPENQASM 3.0;
bool a = true;
int[8] b = 2;
bool r = !a == b;
