OPENQASM 3.0;
bool t = true;
bit b = t[0];
