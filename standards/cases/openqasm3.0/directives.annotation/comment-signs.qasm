OPENQASM 3.0;
@note // no comment
qubit q;
@note /* no comment
bit c;
