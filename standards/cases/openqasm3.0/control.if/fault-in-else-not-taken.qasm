OPENQASM 3.0;
bit[2] c;
if (true) { } else {
  c = "101";
}
