OPENQASM 3.0;
uint[16] d = 110;
uint[16] h = 0x110;
uint[16] o = 0o110;
uint[16] b = 0b110;
uint[16] i = 0X110;
uint[16] c = 0B110;
