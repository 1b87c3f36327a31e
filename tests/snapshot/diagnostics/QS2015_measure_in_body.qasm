// snapshot: profile=openqasm2
OPENQASM 2.0;
creg c[1];
gate look a {
  measure a -> c[0];
}
