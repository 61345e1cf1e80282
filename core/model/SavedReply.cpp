// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SavedReply.h"

namespace firstmile
{

namespace
{

/// "pt" of "pt-BR".
QString bareLanguage(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

/// How well a text's language suits the one asked for: the very one, the language without a region, another region of
/// it, any; 0: not at all. Whoever asks for none takes what suits any before what is in one.
int languageFit(const QString &offered, const QString &wanted)
{
    if (offered.isEmpty())
        return wanted.isEmpty() ? 2 : 1;
    if (wanted.isEmpty())
        return 1;
    if (offered.compare(wanted, Qt::CaseInsensitive) == 0)
        return 4;
    if (bareLanguage(offered) != bareLanguage(wanted))
        return 0;
    return offered.compare(bareLanguage(wanted), Qt::CaseInsensitive) == 0 ? 3 : 2;
}

}

const SavedReplyText *textFor(const SavedReply &reply, const QString &language, Channel channel)
{
    const SavedReplyText *best = nullptr;
    int bestFit = 0;
    for (const SavedReplyText &text : reply.texts) {
        const int fit = languageFit(text.language, language);
        if (fit == 0 || (text.channel && *text.channel != channel))
            continue;
        const int whole = fit * 2 + (text.channel ? 1 : 0);
        if (whole > bestFit) {
            best = &text;
            bestFit = whole;
        }
    }
    return best;
}

}
