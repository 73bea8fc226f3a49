cc main.c $(pkg-config --static --cflags --libs closeknit_c) -o app
