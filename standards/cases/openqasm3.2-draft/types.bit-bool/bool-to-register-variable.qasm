OPENQASM 3.2;
bool v = true;
bit[2] a = v;
