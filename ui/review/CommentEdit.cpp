// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CommentEdit.h"

#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace firstmile
{

CommentEdit::CommentEdit(QWidget *parent) : QWidget(parent), m_about(new QLabel(this)), m_edit(new QPlainTextEdit(this))
{
    setType(m_about, Type::Caption, true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_edit->setPlaceholderText(tr("What do you want to say about it?"));
    m_edit->setAccessibleName(tr("Comment"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + space::between);
    m_edit->installEventFilter(this);
    auto *how = new QLabel(tr("Enter keeps it, Shift+Enter begins a line, Esc leaves it."), this);
    setType(how, Type::Caption, true);
    how->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_about);
    column->addWidget(m_edit);
    column->addWidget(how);
    hide();
}

void CommentEdit::begin(const ReviewComment &comment, const QString &about)
{
    flush();
    m_comment = comment;
    m_about->setText(about);
    m_edit->setPlainText(comment.text);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setAccessibleDescription(about);
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void CommentEdit::offerAgain(const ReviewComment &comment, const QString &about)
{
    begin(comment, about);
    m_comment.text.clear(); // what stands in the field is kept nowhere
}

QString CommentEdit::about() const
{
    return isHidden() ? QString() : m_about->text();
}

// Hidden before it is told: whoever hears it may begin another one.
void CommentEdit::flush()
{
    if (isHidden())
        return;
    const QString text = m_edit->toPlainText().trimmed();
    const bool same = text == m_comment.text;
    ReviewComment comment = std::exchange(m_comment, {});
    m_edit->clear();
    hide();
    if (text.isEmpty() || same)
        return;
    comment.text = text;
    Q_EMIT written(comment);
}

void CommentEdit::leave()
{
    m_edit->setPlainText(m_comment.text);
    flush();
    Q_EMIT left();
}

bool CommentEdit::takesKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        flush();
        Q_EMIT left();
        return true;
    }
    if (event->key() != Qt::Key_Escape)
        return false;
    leave();
    return true;
}

bool CommentEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return takesKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(
            this, [this] { m_edit->hasFocus() ? void() : flush(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

}
