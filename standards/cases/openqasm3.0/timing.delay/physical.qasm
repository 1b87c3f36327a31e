OPENQASM 3.0;
delay[1us] $0;
delay[200dt] $0, $1;
