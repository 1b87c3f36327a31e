OPENQASM 3.0;
int[8] durationof = 0;
