// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Avatar.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QPainter>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

// Letters and digits only: "@" of a handle and quotation marks say nothing about the person.
QString firstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word[i].isHighSurrogate() && i + 1 < word.size();
        const char32_t code = pair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : word[i].unicode();
        if (QChar::isLetterOrNumber(code))
            return word.mid(i, pair ? 2 : 1).toUpper();
    }
    return {};
}

void paintMark(QPainter &painter, const QRectF &disc, Channel mark, const QColor &ground, const Tokens &tokens)
{
    const double size = std::max(14.0, disc.width() * 0.44);
    const QRectF where(disc.right() - size + 4, disc.bottom() - size + 4, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(where.adjusted(-1, -1, 1, 1));
    paintLineIcon(painter, where.adjusted(1, 1, -1, -1), markName(mark), tokens.muted);
}

}

QString initialsOf(const QString &name)
{
    static const QRegularExpression blanks(u"[\\s._]+"_s);
    QStringList letters;
    for (const QString &word : name.split(blanks, Qt::SkipEmptyParts)) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return u"?"_s;
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

void paintAvatar(QPainter &painter, const QRectF &where, const QString &name, std::optional<Channel> mark,
                 const QColor &ground, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.people[qChecksum(name.toUtf8()) % tokens.people.size()]);
    painter.drawEllipse(where);
    QFont font = painter.font();
    font.setBold(false);
    font.setPixelSize(qRound(where.height() * 0.38));
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(where, Qt::AlignCenter, initialsOf(name));
    if (mark)
        paintMark(painter, where, *mark, ground, tokens);
    painter.restore();
}

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::show(const QString &name, std::optional<Channel> mark)
{
    m_name = name;
    m_mark = mark;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(this);
    const QRectF disc = QRectF(rect()).adjusted(0, 0, m_mark ? -4 : 0, m_mark ? -4 : 0);
    paintAvatar(painter, disc, m_name, m_mark, palette().color(backgroundRole()), tokens);
}

}
