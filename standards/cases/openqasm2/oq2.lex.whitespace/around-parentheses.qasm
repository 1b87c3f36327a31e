OPENQASM 2.0;
gate g ( ) a { }
qreg q[1];
creg c[1];
g ( ) q [ 0 ] ;
if ( c == 0 ) U ( 0 , 0 , 0 ) q ;
measure q->c;
