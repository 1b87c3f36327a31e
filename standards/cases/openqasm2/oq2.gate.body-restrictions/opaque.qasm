OPENQASM 2.0;
gate g a { opaque f b; }
