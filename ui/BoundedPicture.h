// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace firstmile
{

/// A stranger's picture: PNG, JPEG, GIF or WebP by its first bytes, of at most 10 MB and 40 megapixels, made at most
/// 1,200 pixels wide or high. None: it is something else, or broken. Takes its time: not for the windows' thread.
std::optional<QImage> boundedPicture(const QByteArray &bytes);

/// What "data:image/png;base64,…" says; empty if it says nothing.
QByteArray dataOfUrl(const QString &url);

}
