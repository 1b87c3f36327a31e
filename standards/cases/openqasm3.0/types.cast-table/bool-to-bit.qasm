OPENQASM 3.0;
bool x = true;
bit y = bit(x);
