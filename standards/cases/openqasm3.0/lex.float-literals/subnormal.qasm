OPENQASM 3.0;
bool a = 4.9e-324 > 0.0;
