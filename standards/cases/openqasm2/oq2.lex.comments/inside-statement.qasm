OPENQASM 2.0;
qreg q[1];
U(pi, // theta
  0, // phi
  pi) // lambda
  q[0];
