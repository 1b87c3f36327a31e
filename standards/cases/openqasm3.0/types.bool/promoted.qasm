OPENQASM 3.0;
bool t = true;
int[8] a = t;
float[64] f = t;
int[8] four = 4;
int[8] n = t + four;
