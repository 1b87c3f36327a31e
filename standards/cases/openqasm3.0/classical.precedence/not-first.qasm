OPENQASM 3.0;
bool r = !true || true;
