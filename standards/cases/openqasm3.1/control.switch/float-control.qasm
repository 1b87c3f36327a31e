OPENQASM 3.1;
float[64] f = 1.0;
switch (f) { case 1 { } }
