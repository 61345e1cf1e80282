// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace firstmile
{

/// A header block (RFC 5322 2.2), read tolerantly: names in any case, unfolded values, lines that are no field skipped.
class MailHeaders
{
public:
    /// Valid for as long as the headers, or a copy of them.
    struct Field
    {
        QByteArrayView name;  ///< as written
        QByteArrayView value; ///< unfolded, trimmed, otherwise raw
    };

    /// Reads up to the first empty line.
    static MailHeaders parse(QByteArrayView bytes);

    bool isEmpty() const { return m_fields.isEmpty(); }
    bool contains(QByteArrayView name) const;
    QByteArray first(QByteArrayView name) const; ///< empty if there is none
    QList<QByteArray> all(QByteArrayView name) const;
    const QList<Field> &fields() const { return m_fields; }
    qsizetype bodyOffset() const { return m_bodyOffset; } ///< where the body begins in the bytes parsed
    int skippedLines() const { return m_skippedLines; }   ///< lines that are no field

private:
    void take(QByteArrayView line);
    QByteArrayView append(QByteArrayView text);

    QByteArray m_text; ///< what the fields are views into; written by parse() only
    QList<Field> m_fields;
    qsizetype m_bodyOffset = 0;
    int m_skippedLines = 0;
};

}
