OPENQASM 3.0;
include "/dev/zero";
