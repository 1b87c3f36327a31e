OPENQASM 3.0;
bool b = true;
angle[8] a = angle[8](b);
