OPENQASM 3.0;
barrier $0, $1;
