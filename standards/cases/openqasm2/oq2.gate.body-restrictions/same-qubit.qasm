OPENQASM 2.0;
gate g a,b { CX a,a; }
