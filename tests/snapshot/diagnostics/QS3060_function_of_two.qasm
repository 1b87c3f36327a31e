OPENQASM 3.1;
float x = sin(0.5, 1.0);
