OPENQASM 3.0;
qubitq;
