OPENQASM 3.1;
{ }
{ { } }
