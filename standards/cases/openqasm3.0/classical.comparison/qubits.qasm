OPENQASM 3.0;
qubit[2] q;
bool b = q[0] == q[1];
