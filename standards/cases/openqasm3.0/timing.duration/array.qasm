OPENQASM 3.0;
array[duration, 2] d = {100ns, 300ns};
float[64] f = d[1] / d[0];
