OPENQASM 3.0;
duration a = 2us;
float[64] f = a / 500ns;
