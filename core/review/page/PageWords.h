// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/Conversation.h"

#include <QHash>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace firstmile
{

/// The page's own words in the language that it was asked for. They are read from resources/page and not from the
/// program's translations: a page may be in another language than the program, and firstmilectl has none.
class PageWords
{
public:
    /// `language`: "en", "fr", "pt-BR", "pt-PT" (or with '_'), "pt" is pt-BR; else English. `zone`: IANA; empty or
    /// unknown: this machine's.
    PageWords(const QString &language, const QString &zone);

    /// A sentence by its English text; untranslated, should there be no other.
    QString operator()(const QString &english) const;
    /// With "%n" in it, by number.
    QString count(const QString &english, qint64 n) const;
    bool knows(const QString &english) const { return m_table.contains(english); }

    QString tag() const { return m_tag; } ///< BCP 47
    QString channel(Channel channel) const;
    QString status(ConversationStatus status) const;
    QString time(Instant at) const;     ///< "3 May 2026, 10:02 CEST"
    QString day(Instant at) const;      ///< "3 May 2026"
    QString shortDay(Instant at) const; ///< "3 May 26", for narrow columns
    QString number(qint64 n) const;
    QString bytes(qint64 n) const;       ///< "1.2 MB"
    QString percent(double share) const; ///< "61 %"; a dash for NaN
    QString span(double seconds) const;  ///< "13 min", "8 h 40 min"; a dash for NaN
    QString date(QDate day) const;
    QString weekday(int day) const; ///< 1 is Monday
    QString list(const QStringList &items) const { return items.join(QStringLiteral(", ")); }

private:
    QString m_tag;
    QLocale m_locale;
    QTimeZone m_zone;
    bool m_zeroIsOne = false;            ///< "0 message", as in French
    QHash<QString, QStringList> m_table; ///< one form, or of one and of many
};

}
