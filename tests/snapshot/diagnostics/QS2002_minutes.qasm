OPENQASM 3.1;
duration a = 1 min;
delay[a] $0;
