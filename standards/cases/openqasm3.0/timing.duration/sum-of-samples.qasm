OPENQASM 3.0;
duration a = 100dt;
duration b = 50dt;
duration c = a + b;
c = c - 25dt;
float[64] f = c / 50dt;
