cc main.c $(pkg-config --cflags --libs closeknit_c) -o app
