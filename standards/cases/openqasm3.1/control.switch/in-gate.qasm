OPENQASM 3.1;
gate g a {
  switch (1) { case 1 { U(0, 0, 0) a; } }
}
