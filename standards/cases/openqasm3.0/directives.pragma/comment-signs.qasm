OPENQASM 3.0;
pragma note /* no comment
qubit q;
pragma note // no comment
bit c;
