OPENQASM 3.0;
bool b = 1 < = 2;
