// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace firstmile
{

/// The text of a reply: as high as its lines, with the keys that send and leave.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    void fitHeight();
    void setWhole(const QString &text); ///< with the cursor behind it

Q_SIGNALS:
    void sendPressed(bool thenClose);
    void escapePressed();
    void filesGiven(const QList<QUrl> &files); ///< dropped, or pasted
    void pictureGiven(const QImage &picture);
    void focusChanged();
    void menuWanted(QMenu *menu, int position); ///< before it is shown; `position` in the text

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

}
