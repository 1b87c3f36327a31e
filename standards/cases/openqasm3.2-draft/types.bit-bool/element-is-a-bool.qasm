OPENQASM 3.2;
bit[2] c = "01";
bool a = c[0];
bool b = c[1];
