// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/FormattedMail.h"

#include <QTextBrowser>

namespace firstmile
{

/// A mail as its sender formatted it. Loads nothing: every picture that is not there already is a placeholder. Says
/// where a link leads as soon as the pointer or the keyboard is on it, and opens it outside.
class MailView : public QTextBrowser
{
    Q_OBJECT

public:
    enum class Part { Mail, Quotation };

    explicit MailView(QWidget *parent = nullptr);

    void setMail(const FormattedMail &mail, Part part);
    void addImage(int number, const QImage &image); ///< a picture that a person asked for

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, 20}; }
    QSize minimumSizeHint() const override { return {80, 16}; }

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void fill();
    void tellTarget(const QUrl &link);
    void follow(const QUrl &link);
    QImage imageFor(int number) const;
    QImage placeFor(const HtmlPicture &picture) const;

    FormattedMail m_mail;
    Part m_part = Part::Mail;
};

/// Where a link leads, for people: host first, so that what is made to look like another address does not.
QString linkTarget(const QUrl &link);

}
