OPENQASM 3.0;
gate g $0 { }
