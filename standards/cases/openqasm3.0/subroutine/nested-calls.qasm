OPENQASM 3.0;
def double(int[32] a) -> int[32] { return 2 * a; }
def quadruple(int[32] a) -> int[32] { return double(double(a)); }
int[32] r = quadruple(3);
