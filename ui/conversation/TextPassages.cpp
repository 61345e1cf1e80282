// SPDX-License-Identifier: GPL-3.0-or-later
// Passages of a message in the document that shows it.
#include "ui/conversation/TextBlock.h"
#include "ui/widgets/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace firstmile
{

namespace
{

bool isSameLetter(QChar shown, QChar said)
{
    const bool ends = shown == QChar::ParagraphSeparator || shown == QChar::LineSeparator;
    return shown == said || (ends && said == QLatin1Char('\n')) || (shown.isSpace() && said.isSpace() && !ends);
}

bool isNeverShown(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != QLatin1Char('\n');
}

/// Grown to whole letters: an emoji may be many units.
TextRange wholeLetters(const QString &text, TextRange range)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(range.start);
    if (!finder.isAtBoundary())
        range.length += range.start - std::exchange(range.start, finder.toPreviousBoundary());
    finder.setPosition(range.start + range.length);
    if (!finder.isAtBoundary())
        range.length = finder.toNextBoundary() - range.start;
    return range;
}

}

/// For each place in the document where it stands in the message, and at the end the message's length. A document
/// leaves out what it cannot show, such as carriage returns.
QList<qsizetype> TextBlock::placesInMessage() const
{
    const QString shown = document()->toRawText();
    QList<qsizetype> places;
    places.reserve(shown.size() + 1);
    qsizetype at = 0;
    for (const QChar letter : shown) {
        qsizetype found = at;
        while (found < m_text.size() && !isSameLetter(letter, m_text[found]) && isNeverShown(m_text[found]))
            ++found;
        const bool said = found < m_text.size() && isSameLetter(letter, m_text[found]);
        places.append(said ? found : at); // else the document has put it there
        at = said ? found + 1 : at;
    }
    places.append(at);
    return places;
}

std::optional<TextRange> TextBlock::selectedPassage() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    const QList<qsizetype> places = placesInMessage();
    const qsizetype start = places.value(cursor.selectionStart(), m_text.size());
    qsizetype end = places.value(cursor.selectionEnd(), m_text.size());
    while (end > start && isNeverShown(m_text[end - 1]))
        --end;
    const TextRange range = wholeLetters(m_text, {start, end - start});
    return range.length > 0 ? std::optional(range) : std::nullopt;
}

QTextCursor TextBlock::cursorOf(const TextRange &passage) const
{
    const QList<qsizetype> places = placesInMessage();
    const auto place = [&places](qsizetype inMessage) {
        return static_cast<int>(std::lower_bound(places.cbegin(), places.cend(), inMessage) - places.cbegin());
    };
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(place(passage.start), last));
    cursor.setPosition(std::min(place(passage.start + passage.length), last), QTextCursor::KeepAnchor);
    return cursor;
}

void TextBlock::setPassages(const QList<TextRange> &passages)
{
    if (passages == m_passages)
        return;
    m_passages = passages;
    mark();
}

void TextBlock::mark()
{
    const Tokens &tokens = Tokens::of(this);
    QList<ExtraSelection> marks;
    for (const TextRange &passage : std::as_const(m_passages)) {
        ExtraSelection mark;
        mark.cursor = cursorOf(passage);
        mark.format.setBackground(tokens.note);
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine); // a shape besides the colour
        mark.format.setUnderlineColor(tokens.noteInk);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int TextBlock::topOf(const TextRange &passage)
{
    if (passage.start + passage.length > document()->characterCount() && !m_whole) {
        m_whole = true;
        fill();
        Q_EMIT expanded();
    }
    QTextCursor cursor = cursorOf(passage);
    cursor.setPosition(cursor.selectionStart());
    return cursorRect(cursor).top();
}

void TextBlock::selectByKeyboard()
{
    setFocusPolicy(Qt::StrongFocus);
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
}

}
