OPENQASM 3.0;
qubit _q;
qubit Q1;
qubit a_B_9;
qubit __;
bit _0;
