OPENQASM 3.0;
bool t = true;
bool f = false;
bool a = t == f;
bool b = t != f;
