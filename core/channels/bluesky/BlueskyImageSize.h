// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace firstmile
{

/// The size in pixels that a PNG, GIF, JPEG or WebP says it has, read from its head; empty for anything else. The
/// core has no image library, and needs no more of an image than this.
std::optional<QSize> blueskyImageSize(const QByteArray &content);

}
