OPENQASM 2.0;
creg c[1];
gate g a { if (c==0) U(0,0,0) a; }
