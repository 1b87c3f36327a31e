OPENQASM 2.0;
opaque magic a;
qreg q[1];
creg c[1];
magic c[0];
