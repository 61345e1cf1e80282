// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/PageWords.h"

#include "core/base/Resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString pageLanguage(const QString &asked)
{
    const QString tag = QString(asked).replace(u'_', u'-').toLower();
    if (tag == "fr"_L1 || tag.startsWith("fr-"_L1))
        return u"fr"_s;
    if (tag == "pt-pt"_L1)
        return u"pt-PT"_s;
    return tag == "pt"_L1 || tag.startsWith("pt-"_L1) ? u"pt-BR"_s : u"en"_s;
}

QLocale pageLocale(const QString &tag)
{
    // The English of a page is read in many countries: the day stands before the month.
    return QLocale(tag == "en"_L1 ? u"en_GB"_s : tag == "fr"_L1 ? u"fr_FR"_s : QString(tag).replace(u'-', u'_'));
}

QHash<QString, QStringList> pageTable(const QString &tag)
{
    initResources();
    QFile file(u":/page/words-%1.json"_s.arg(tag));
    QHash<QString, QStringList> table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    for (auto word = words.begin(); word != words.end(); ++word) {
        QStringList forms{word->toString()};
        if (word->isArray())
            forms = {word->toArray()[0].toString(), word->toArray()[1].toString()};
        table.insert(word.key(), forms);
    }
    return table;
}

}

PageWords::PageWords(const QString &language, const QString &zone)
    : m_tag(pageLanguage(language))
    , m_locale(pageLocale(m_tag))
    , m_zone(zone.toUtf8())
    , m_zeroIsOne(m_tag == "fr"_L1 || m_tag == "pt-BR"_L1)
    , m_table(pageTable(m_tag))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::systemTimeZone();
}

QString PageWords::operator()(const QString &english) const
{
    const auto found = m_table.constFind(english);
    return found == m_table.cend() ? english : found->constFirst();
}

QString PageWords::count(const QString &english, qint64 n) const
{
    const QStringList forms = m_table.value(english, {english});
    const bool isOne = n == 1 || (n == 0 && m_zeroIsOne);
    return QString(isOne ? forms.constFirst() : forms.constLast()).replace("%n"_L1, number(n));
}

QString PageWords::channel(Channel channel) const
{
    if (channel == Channel::Email)
        return (*this)(u"E-mail"_s);
    return channel == Channel::Logged ? (*this)(u"Logged contact"_s) : brandOf(channel);
}

QString PageWords::status(ConversationStatus status) const
{
    switch (status) {
    case ConversationStatus::Open:
        return (*this)(u"Open"_s);
    case ConversationStatus::Pending:
        return (*this)(u"Pending"_s);
    case ConversationStatus::Snoozed:
        return (*this)(u"Snoozed"_s);
    case ConversationStatus::Closed:
        return (*this)(u"Closed"_s);
    }
    return {};
}

QString PageWords::time(Instant at) const
{
    const QDateTime then = toDateTime(at).toTimeZone(m_zone);
    return u"%1, %2 %3"_s.arg(date(then.date()), then.time().toString(u"HH:mm"_s), m_zone.abbreviation(then));
}

QString PageWords::day(Instant at) const
{
    return date(toDateTime(at).toTimeZone(m_zone).date());
}

QString PageWords::shortDay(Instant at) const
{
    return m_locale.toString(toDateTime(at).toTimeZone(m_zone).date(), QLocale::ShortFormat);
}

QString PageWords::date(QDate day) const
{
    return m_locale.toString(day, (*this)(u"d MMMM yyyy"_s));
}

QString PageWords::weekday(int day) const
{
    return m_locale.standaloneDayName(day);
}

QString PageWords::number(qint64 n) const
{
    return m_locale.toString(n);
}

QString PageWords::bytes(qint64 n) const
{
    return m_locale.formattedDataSize(n, 1, QLocale::DataSizeSIFormat);
}

QString PageWords::percent(double share) const
{
    if (!std::isfinite(share))
        return u"–"_s;
    return u"%1 %"_s.arg(m_locale.toString(qRound(share * 100)));
}

QString PageWords::span(double seconds) const
{
    if (!std::isfinite(seconds))
        return u"–"_s;
    const auto minutes = static_cast<qint64>(std::llround(seconds / 60));
    if (minutes < 60)
        return u"%1 min"_s.arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return minutes % 60 == 0 ? u"%1 h"_s.arg(hours) : u"%1 h %2 min"_s.arg(hours).arg(minutes % 60);
    return count(u"%n days"_s, (hours + 12) / 24);
}

}
