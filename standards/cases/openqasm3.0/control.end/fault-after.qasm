OPENQASM 3.0;
end;
a = 1;
