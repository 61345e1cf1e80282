// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// A picture that a mail would show. Nothing of it was loaded.
struct HtmlPicture
{
    enum class Kind {
        Remote, ///< on a server of somebody's, who would learn that it was looked at
        Inline, ///< a part of the same mail
        Data    ///< written out in the markup
    };

    Kind kind = Kind::Remote;
    QString source; ///< Remote: an http or https address without a user's name; Inline: the content id; Data: the
                    ///< "data:" URL
    QString host;   ///< Remote: of the address, as it is asked for
    QString alt;    ///< at most 300 characters
    int width = 0;  ///< pixels as the mail wishes, at most 2,000; 0: it does not say
    int height = 0;
    bool operator==(const HtmlPicture &) const = default;
};

}
