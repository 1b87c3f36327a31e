OPENQASM 3.0;
@@note
qubit q;
