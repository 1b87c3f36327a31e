OPENQASM 3.0;
float[64] f = 1us / 1ns;
float[64] g = 1ms / 1µs;
float[64] k = 1s / 1ms;
