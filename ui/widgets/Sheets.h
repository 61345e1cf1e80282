// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QPainter>

#include <functional>

class QPagedPaintDevice;
class QTextDocument;

namespace firstmile
{

/// Fills sheets of paper from above, whatever their resolution: what does not fit on what is left of a sheet begins a
/// new one, and a text that is longer than a sheet goes on on the next.
class Sheets
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)

public:
    /// `head` stands on top of every sheet.
    explicit Sheets(QPagedPaintDevice &paper, QString head = {});

    /// Nothing is loaded for it, whatever it names. `tint`: the colour behind it, none for paper.
    void text(const QString &html, const QColor &tint = {});
    void paragraph(const QString &words, const QString &tag = QStringLiteral("p"));
    void line();
    /// What `heightFor` says of the width, at most a sheet.
    void picture(const std::function<double(double width)> &heightFor,
                 const std::function<void(QPainter &painter, const QSize &size)> &paint);
    void breakSheet();
    void foot(); ///< of the last sheet
    bool isFresh() const { return m_used == 0; }
    bool hasRoom(double height) const { return m_used + height <= room(); }
    double heightOf(const QString &html, const QColor &tint = {}) const; ///< at most a sheet

private:
    double room() const;
    void head();
    void advance(double height); ///< makes sure of room for it
    void layOut(QTextDocument &document, const QString &html, double inset) const;
    void longText(QTextDocument &document, double inset, const QColor &tint);

    QPagedPaintDevice &m_paper;
    QString m_head;
    QPainter m_painter;
    double m_width;
    double m_height;
    double m_used = 0;
    int m_sheet = 1;
};

}
