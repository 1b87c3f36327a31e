OPENQASM 3.0;
bool x = true;
bit[8] y = bit[8](x);
