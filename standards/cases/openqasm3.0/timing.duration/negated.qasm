OPENQASM 3.0;
duration a = 200ns;
float[64] f = -a / 100ns;
