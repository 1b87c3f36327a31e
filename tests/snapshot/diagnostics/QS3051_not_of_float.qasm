OPENQASM 3.1;
float x = 1.5;
float y = ~x;
