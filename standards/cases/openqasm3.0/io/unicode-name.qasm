OPENQASM 3.0;
input float[64] θ;
output float[64] a;
a = θ * 2;
