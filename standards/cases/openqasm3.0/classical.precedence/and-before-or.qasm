OPENQASM 3.0;
bool r = true || false && false;
bool s = (true || false) && false;
