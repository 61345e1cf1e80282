// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// A page's address so that two spellings of it are one: without scheme, "www.", what is only for tracking, the part
/// behind "#" and the last slash; twitter.com is x.com, a profile's address is in lower case and
/// "host/users/ana" is "host/@ana". Empty: it is no page of somebody's (a single post, a shortened link, a network's
/// own start page), or no address.
QString pageKey(QStringView url);

/// "ana.example" of "ana.example/about".
QString hostOfPage(const QString &page);

QString pageOnX(QStringView handle);        ///< "@Ana" -> "x.com/ana"
QString pageOnMastodon(QStringView handle); ///< "@Ana@host.example" -> "host.example/@ana"; empty: it is none
QString pageOnBluesky(QStringView handle);  ///< "ana.example" -> "bsky.app/profile/ana.example"

}
