OPENQASM 3.0;
angle[4] a = pi;
bool r = a ++ a;
