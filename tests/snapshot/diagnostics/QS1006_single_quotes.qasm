OPENQASM 3.1;
bit[2] c = '01';
