// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QTextBrowser;

namespace firstmile
{

/// Below a mail's text: the signature that goes out with it, and how it looks formatted.
class MailFoot : public QWidget
{
    Q_OBJECT

public:
    explicit MailFoot(QWidget *parent = nullptr);

    void showSignature(const QString &signature);           ///< empty: none
    void showFormatted(const std::optional<QString> &text); ///< none: it goes out as plain text
    QString previewText() const;

private:
    void render();

    QLabel *m_signature;
    QLabel *m_heading;
    QTextBrowser *m_preview;
    QString m_text;
    quint64 m_asked = 0; ///< what was rendered for an older text is dropped
    QTimer m_delay;
};

}
