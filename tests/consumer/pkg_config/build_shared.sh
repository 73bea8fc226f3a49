c++ -std=c++20 main.cpp $(pkg-config --cflags --libs closeknit) -o app
