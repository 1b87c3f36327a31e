OPENQASM 3.0;
duration one_ns = 1ns;
duration a = 500ns;
float[64] a_in_ns = a / one_ns;
