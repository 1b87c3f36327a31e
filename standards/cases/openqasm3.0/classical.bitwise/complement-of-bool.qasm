OPENQASM 3.0;
bool a = true;
bool b = ~a;
