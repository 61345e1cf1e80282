// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewRecords.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace firstmile
{

/// Where a comment is written: what it is about, and its text. It is kept with Enter, or when one goes on elsewhere;
/// Escape leaves it. Shift+Enter begins a line.
class CommentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CommentEdit(QWidget *parent = nullptr);

    void begin(const ReviewComment &comment, const QString &about);      ///< a new one, or one's own to be changed
    void offerAgain(const ReviewComment &comment, const QString &about); ///< it could not be kept
    void flush();                                                        ///< keeps what stands there
    const ReviewComment &comment() const { return m_comment; }
    QString about() const;
    QPlainTextEdit &field() { return *m_edit; }

Q_SIGNALS:
    void written(const firstmile::ReviewComment &comment); ///< with a text
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(QKeyEvent *event);
    void leave();

    ReviewComment m_comment;
    QLabel *m_about;
    QPlainTextEdit *m_edit;
};

}
