OPENQASM 2.0;
gate g a { // flips; U(pi,0,pi) a; }
  U(pi,0,pi) a; // }
}
qreg q[1];
g q[0];
