OPENQASM 3.0;
float[64] a = arccos(-1.0);
float[64] b = arctan(-1.0);
float[64] c = arcsin(1.0);
