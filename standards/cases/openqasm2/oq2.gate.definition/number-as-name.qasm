OPENQASM 2.0;
gate 2g a { }
