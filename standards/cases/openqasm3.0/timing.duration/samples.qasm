OPENQASM 3.0;
duration a = 800dt;
float[64] f = a / 200dt;
