// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace firstmile
{

/// Lays out plain text as it arrives: folds white space, keeps the breaks between blocks, and puts quote marks and
/// indentation in front of each line.
class HtmlTextWriter
{
public:
    void addText(QStringView text);
    void addPreformatted(QStringView text);

    /// At least `lines` line ends before whatever comes next; nothing before the first text.
    void breakBlock(int lines);
    void breakLine();

    void openQuote() { pushPrefix(u"> "); }
    void openIndent() { pushPrefix(u"  "); }
    void closePrefix();

    /// Written in front of the next text, in place of the indentation just opened ("• ", "3. ").
    void setMarker(const QString &marker) { m_marker = marker; }

    /// Written right behind the last text, before any break that is due.
    void append(QStringView text);

    qsizetype size() const { return m_out.size(); }
    bool hasPendingSpace() const { return m_hardSpaces > 0; }
    void dropPendingSpace() { m_hardSpaces = 0; }
    QStringView from(qsizetype start) const { return QStringView(m_out).mid(start); }
    QString take() { return std::move(m_out); }

private:
    void pushPrefix(QStringView prefix);
    void beginText();
    void startLine(bool isBlank);

    QString m_out;
    std::vector<qsizetype> m_prefixSizes;
    QString m_prefix;
    QString m_marker;
    qsizetype m_blankPrefix = 0; ///< how much of the prefix the blank lines before the next text have
    int m_lineEnds = 0;
    int m_hardSpaces = 0;
    bool m_space = false;
};

}
