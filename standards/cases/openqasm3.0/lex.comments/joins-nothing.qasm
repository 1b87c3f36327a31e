OPENQASM 3.0;
qub/* */it q;
