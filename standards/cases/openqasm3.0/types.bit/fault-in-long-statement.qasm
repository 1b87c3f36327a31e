OPENQASM 3.0;
bit[2] a;
bit[2] b;
a = b &
  b |
  c;
