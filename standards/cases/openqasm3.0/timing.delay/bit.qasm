OPENQASM 3.0;
bit c;
delay[100ns] c;
