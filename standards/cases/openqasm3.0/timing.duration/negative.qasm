OPENQASM 3.0;
duration a = 200ns;
duration b = 500ns;
float[64] f = (a - b) / 1ns;
