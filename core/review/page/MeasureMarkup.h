// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/page/Markup.h"
#include "core/review/page/PageWords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// The measures of an export for reading: each question with its table and how it is computed. They come as JSON
/// (core/metrics/pages/PageJson), which may be of a newer program or of a stranger: what has no name here is shown
/// under its own key.
class MeasureMarkup
{
public:
    /// Both must outlive it.
    MeasureMarkup(Markup &out, const PageWords &words);

    /// {"pages":[…]}; nothing is written where there are none.
    void write(const QJsonObject &measures);

private:
    void writePage(const QJsonObject &page);
    void writeCard(const QJsonObject &card);
    void writePoints(const QJsonObject &card);
    void writePoint(const QJsonObject &point, bool hasSeries, bool hasShare, bool hasTime, bool hasCount);
    void writeCurve(const QJsonArray &curve);
    void writeHeads(const QStringList &heads);
    void writeCells(const QStringList &cells);
    void writeDefinitions(const QJsonObject &card);
    QString named(QLatin1StringView table, const QString &key) const; ///< in the page's language; empty: no such key
    QString interval(const QJsonObject &of) const;                    ///< "49 % to 72 %"; a dash where there is none
    QString pointName(const QJsonObject &point) const;
    QString keyName(const QString &key) const;
    QString definition(const QJsonObject &point) const;

    Markup &m_out;
    const PageWords &m_words;
    QJsonObject m_names; ///< resources/page/measures.json: English sentences by the keys of the measures
};

}
