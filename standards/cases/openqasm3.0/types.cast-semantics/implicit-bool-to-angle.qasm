OPENQASM 3.0;
bool t = true;
angle[8] a = t;
