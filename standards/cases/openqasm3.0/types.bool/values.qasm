OPENQASM 3.0;
bool a = true;
bool b = false;
bool c = !a;
