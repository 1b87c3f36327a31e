OPENQASM 3.0;
float[64] a = ceiling(2.0);
float[64] b = ceiling(2.25);
float[64] c = floor(2.0);
float[64] d = floor(2.75);
