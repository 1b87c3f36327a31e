OPENQASM 3.0;
bool r = 1 < 2 == true;
