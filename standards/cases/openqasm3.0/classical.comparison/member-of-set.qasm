OPENQASM 3.0;
int[8] i = 3;
bool a = i in {0, 3};
bool b = i in {1, 2};
