OPENQASM 3.0;
bool f = false;
bool r = !f && f;
