OPENQASM 3.0;
stretch d;
bool b = true && d;
