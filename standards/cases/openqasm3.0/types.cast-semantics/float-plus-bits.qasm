OPENQASM 3.0;
float[64] f = 1.0;
bit[2] b = "01";
float[64] g = f + b;
