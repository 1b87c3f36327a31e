OPENQASM 3.0;
bit[4] a = "1000";
bit[3] b = "100";
bool c = a == b;
