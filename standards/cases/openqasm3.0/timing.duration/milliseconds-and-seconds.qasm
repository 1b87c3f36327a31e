OPENQASM 3.0;
float[64] a = 1s / 1ms;
float[64] b = 1ms / 1us;
float[64] c = 1us / 1ns;
