// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace firstmile
{

/// A network on which customers write. Logged is what an agent enters by hand: phone, letter, in person.
enum class Channel { X, Facebook, Mastodon, Bluesky, Email, Logged };

/// The stable lower-case name, as the database, JSON and queries carry it: "x", "facebook", "mastodon", "bluesky",
/// "email", "logged".
QString toString(Channel channel);

/// The name that people know it by, in English; a brand is the same in every language.
QString brandOf(Channel channel);

std::optional<Channel> channelFromString(const QString &name);
const QList<Channel> &allChannels();

}
