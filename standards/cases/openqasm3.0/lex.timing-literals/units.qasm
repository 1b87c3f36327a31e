OPENQASM 3.0;
duration a = 1ns;
duration b = 2us;
duration c = 3µs;
duration d = 4ms;
duration e = 5s;
duration f = 6dt;
