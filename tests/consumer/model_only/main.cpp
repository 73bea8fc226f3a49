#include <closeknit/model/practice.hpp>

#include <iostream>

int main() { std::cout << int(closeknit::practice{.id = "walk", .minutes = 20}.minutes) << " minutes\n"; }
