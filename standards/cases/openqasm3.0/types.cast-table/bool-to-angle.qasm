OPENQASM 3.0;
bool x = true;
angle[8] y = angle[8](x);
