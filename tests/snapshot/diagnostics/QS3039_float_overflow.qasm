OPENQASM 3.1;
float x = 1e999;
