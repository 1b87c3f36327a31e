OPENQASM 3.1;
duration a = 1000 ms;
float[64] f = a / 1s;
