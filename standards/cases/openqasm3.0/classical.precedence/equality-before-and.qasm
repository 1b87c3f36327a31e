OPENQASM 3.0;
bit[4] a = "1100";
bit[4] b = "0110";
bool r = a & b == b;
