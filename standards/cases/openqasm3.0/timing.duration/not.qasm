OPENQASM 3.0;
bool b = !300ns;
