OPENQASM 3.0;
float[64] a = 1.5us / 1_500ns;
float[64] b = 1.5e3ns / 1500.ns;
float[64] c = .0015ms / 1.5us;
