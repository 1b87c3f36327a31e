OPENQASM 3.0;
extern log_value(int[32]);
log_value(5);
