OPENQASM 3.0;
bit[2] t = "10";
bool b = t && true;
