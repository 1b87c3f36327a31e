OPENQASM 3.0;
pragma note \
number 2;
