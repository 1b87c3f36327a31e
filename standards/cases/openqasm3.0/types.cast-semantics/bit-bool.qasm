OPENQASM 3.0;
bit[3] z = "000";
bit[3] o = "010";
bool a = bool(z);
bool b = bool(o);
