OPENQASM 2.0;
gate g barrier { U(0,0,0) barrier; }
