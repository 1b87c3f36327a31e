OPENQASM 3.0;
angle[4] a = pi;
bit[4] b = "1000";
bool c = a == b;
