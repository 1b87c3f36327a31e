OPENQASM 3.0;
gate pi a { }
