OPENQASM 2.0;
gate g a { OPENQASM 2.0; }
