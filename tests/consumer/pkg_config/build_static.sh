c++ -std=c++20 main.cpp $(pkg-config --static --cflags --libs closeknit) -o app
