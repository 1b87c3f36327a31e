OPENQASM 3.0;
bool x = true;
duration y = duration(x);
