// SPDX-License-Identifier: GPL-3.0-or-later
// Read once for all tests of a program, as most of them need it; a test includes what it needs all the same.
#pragma once

#include "core/store/Database.h"

#include <QtCore>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
