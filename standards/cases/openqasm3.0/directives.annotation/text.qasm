OPENQASM 3.0;
@bind IOPORT[3:2] ; ( "
bit[2] b;
