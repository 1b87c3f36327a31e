OPENQASM 2.0;
gate CX a,b { }
