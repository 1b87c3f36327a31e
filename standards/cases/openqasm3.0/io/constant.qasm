OPENQASM 3.0;
input const int[8] a;
