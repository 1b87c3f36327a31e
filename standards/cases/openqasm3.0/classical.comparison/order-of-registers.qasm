OPENQASM 3.0;
bit[4] x = "0110";
bit[4] y = "0101";
bool a = x > y;
bool b = x >= y;
bool c = x < y;
bool d = x <= y;
