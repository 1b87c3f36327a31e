OPENQASM 3.0;
def odd(int[32] n) -> bool { if (n == 0) return false; return !odd(n - 1); }
bool a = odd(7);
bool b = odd(10);
