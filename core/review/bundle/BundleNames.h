// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QString>

namespace firstmile
{

/// What the entries of a bundle are called.
namespace bundleNames
{
inline constexpr QLatin1StringView mimetype("mimetype");
inline constexpr QLatin1StringView mimeContent("application/vnd.firstmile.review+zip");
inline constexpr QLatin1StringView manifest("manifest.json");
inline constexpr QLatin1StringView signature("signature.json");
inline constexpr QLatin1StringView measures("measures.json");
inline constexpr QLatin1StringView attachments("attachments/");

QString conversations(int part); ///< "conversations/00001.jsonl"
QString customers(int part);     ///< "customers/00001.jsonl"
QString reviews(int number);     ///< "reviews/00001.jsonl"
bool isReviews(const QString &name);
bool isOutsideChain(const QString &name); ///< the manifest, the signature, and reviews

/// "attachments/<message>-<number>-<name>", the name as every file system takes it: letters, digits and a few signs of
/// any script, at most 80 characters, with its suffix.
QString attachment(MessageId message, int number, const QString &name);

/// What is wrong with a name that a bundle brings, in English; empty: nothing. A name that stays inside of a folder
/// wherever it is unpacked: relative, with '/' between parts that are neither empty, "." nor "..", no '\\', no ':', no
/// control or invisible directing characters, at most 250 bytes of UTF-8.
QString faultOf(const QString &name);
/// Two names that a file system may take for one have the same key.
QString keyOf(const QString &name);
}

}
