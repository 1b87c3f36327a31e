OPENQASM 3.0;
output const int[8] a;
