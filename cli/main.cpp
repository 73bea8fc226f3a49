#include <cli/run.hpp>

#include <iostream>

int main(int count, char** words) { return closeknit::cli::run({words + 1, words + count}, std::cin, std::cout, std::cerr); }
