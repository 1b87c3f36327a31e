OPENQASM 3.0;
angle[8] a = pi;
bool b = a;
