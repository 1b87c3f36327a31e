// snapshot: run
OPENQASM 3.1;
qubit q;
duration t = 100ns;
t = t - 200ns;
delay[t] q;
