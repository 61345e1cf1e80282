// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposerEdit.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace firstmile
{

namespace
{

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

QList<QUrl> localFiles(const QMimeData &source)
{
    QList<QUrl> files;
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile())
            files.append(url);
    }
    return files;
}

}

ComposerEdit::ComposerEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2);
    fitHeight();
}

void ComposerEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    setFixedHeight(std::clamp(lines, fewestLines, mostLines) * fontMetrics().lineSpacing() + 8);
}

void ComposerEdit::setWhole(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT sendPressed(event->modifiers() & Qt::ShiftModifier);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const auto byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? cursorRect().center() : viewport()->mapFromGlobal(event->globalPos());
    const QPoint corner = byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(menu, byKey ? textCursor().position() : cursorForPosition(place).position());
    menu->popup(corner);
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !localFiles(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

// Text that a program gives beside a picture of it (a table, a word processor's page) is what was meant.
void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> files = localFiles(*source);
    if (!files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (source->hasImage() && !source->hasText())
        Q_EMIT pictureGiven(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

}
