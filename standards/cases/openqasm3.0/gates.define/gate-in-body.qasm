OPENQASM 3.0;
gate g a {
  gate h b { U(0, 0, 0) b; }
}
