OPENQASM 2.0;
gate g a { barrier a[0]; }
