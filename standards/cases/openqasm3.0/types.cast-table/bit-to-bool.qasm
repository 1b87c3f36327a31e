OPENQASM 3.0;
bit[2] x = "10";
bool y = bool(x);
