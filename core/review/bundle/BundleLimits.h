// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace firstmile
{

/// How large a bundle and what is in it can be; docs/bundle.md has the same figures. The writer keeps to them, so that
/// the reader may refuse whatever does not: it is no bundle of ours, and maybe one that was made to fill a machine.
namespace bundleLimits
{
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 entries = 250'000;
constexpr qint64 total = 64 * 1024 * mebibyte; ///< bytes of all entries, unpacked
constexpr qint64 entry = 1024 * mebibyte;      ///< bytes of one
constexpr qint64 part = 128 * mebibyte;        ///< of conversations or customers
constexpr qint64 line = 64 * mebibyte;         ///< a conversation or a customer
constexpr qint64 manifest = 64 * mebibyte;
constexpr qint64 reviewFile = 64 * mebibyte;
constexpr qint64 reviewFiles = 1'000;
constexpr qint64 encryptedFile = 4 * 1024 * mebibyte; ///< it is decrypted into memory
constexpr int parts = 99'999;                         ///< five digits in their names
constexpr int depth = 64;                             ///< brackets in brackets, in JSON
constexpr qsizetype nameBytes = 250;
/// How many times its packed bytes an entry may be, once it is large enough to do harm; deflate itself goes to 1032.
constexpr qint64 ratio = 250;
constexpr qint64 ratioFromEntry = 16 * mebibyte;
constexpr qint64 ratioFromTotal = 1024 * mebibyte;
}

}
