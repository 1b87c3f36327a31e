OPENQASM 3.0;
bool b = True;
