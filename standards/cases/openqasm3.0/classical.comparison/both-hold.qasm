OPENQASM 3.0;
bool t = true;
bool f = false;
bool a = t || t;
bool b = t || f;
bool c = f || t;
bool d = f || f;
