OPENQASM 3.0;
duration a = 300ns;
duration b = 800dt;
stretch c;
const duration d = 1us;
