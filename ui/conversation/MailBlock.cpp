// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/MailBlock.h"

#include "ui/conversation/TextBlock.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

MailBlock::MailBlock(const QString &text, const QString &quoted, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextBlock(this))
    , m_quote(new TextBlock(this))
    , m_more(new QToolButton(this))
    , m_switch(new QToolButton(this))
{
    m_text->setMessage(text);
    m_quote->setMessage(quoted);
    m_quote->setForegroundRole(QPalette::PlaceholderText);
    connect(m_text, &TextBlock::expanded, this, &MailBlock::resized);
    connect(m_quote, &TextBlock::expanded, this, &MailBlock::resized);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_text);
    buildFoot(*column);
    column->addWidget(m_quote);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    arrange();
}

void MailBlock::buildFoot(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Show or hide the quoted text"));
    m_more->setAccessibleName(tr("Show or hide the quoted text"));
    m_switch->setAutoRaise(true);
    setType(m_switch, Type::Caption, true);
    m_switch->setObjectName(u"format"_s);
    const auto tell = [this] {
        arrange();
        Q_EMIT resized();
    };
    connect(m_more, &QToolButton::toggled, this, tell);
    connect(m_switch, &QToolButton::clicked, this, [this] { showFormatted(!m_formatted); });
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_switch);
    column.addLayout(row);
}

void MailBlock::setFormatted(const FormattedMail &mail, PictureBar::Offer offer)
{
    m_mail = mail;
    if (mail.isTooLarge)
        m_switch->setToolTip(tr("Its formatted form is too large to be shown here."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!m_view && !mail.html.isEmpty() && mail.saysMore) {
        m_view = new MailView(this);
        m_view->setMail(mail, MailView::Part::Mail);
        column->insertWidget(1, m_view);
        addBar(offer);
        if (!mail.quoted.isEmpty()) {
            m_quoteView = new MailView(this);
            m_quoteView->setMail(mail, MailView::Part::Quotation);
            column->addWidget(m_quoteView);
        }
        m_formatted = true;
    }
    arrange();
    if (m_view || mail.isTooLarge)
        Q_EMIT resized();
}

void MailBlock::addBar(PictureBar::Offer offer)
{
    QStringList hosts;
    const QList<int> numbers = m_mail.remotePictures();
    for (const int number : numbers) {
        if (const QString host = m_mail.pictures[number].host; !hosts.contains(host))
            hosts << host;
    }
    const auto isLoaded = [this](int number) { return m_mail.images.contains(number); };
    if (numbers.isEmpty() || std::all_of(numbers.cbegin(), numbers.cend(), isLoaded))
        return;
    m_bar = new PictureBar(static_cast<int>(numbers.size()), hosts, offer, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_bar);
    connect(m_bar, &PictureBar::asked, this, [this] {
        m_bar->tellRunning();
        Q_EMIT picturesAsked();
    });
}

void MailBlock::showFormatted(bool on)
{
    const bool formatted = on && m_view;
    if (formatted == m_formatted)
        return;
    m_formatted = formatted;
    arrange();
    Q_EMIT resized();
}

void MailBlock::showPicture(int number, const QImage &image)
{
    m_mail.images.insert(number, image);
    if (m_view)
        m_view->addImage(number, image);
    if (m_quoteView)
        m_quoteView->addImage(number, image);
    Q_EMIT resized();
}

void MailBlock::tellPicturesFailed(int count, const QString &why)
{
    if (m_bar)
        m_bar->tellFailed(count, why);
    Q_EMIT resized();
}

void MailBlock::tellPicturesDone()
{
    delete std::exchange(m_bar, nullptr);
    Q_EMIT resized();
}

/// What there is of the two forms, one at a time.
void MailBlock::arrange()
{
    const bool hasQuote = m_formatted ? m_quoteView != nullptr : !m_quote->toPlainText().trimmed().isEmpty();
    m_text->setVisible(!m_formatted);
    m_quote->setVisible(!m_formatted && hasQuote && m_more->isChecked());
    m_more->setVisible(hasQuote);
    if (m_view)
        m_view->setVisible(m_formatted);
    if (m_quoteView)
        m_quoteView->setVisible(m_formatted && m_more->isChecked());
    if (m_bar)
        m_bar->setVisible(m_formatted);
    m_switch->setVisible(m_view || m_mail.isTooLarge);
    m_switch->setEnabled(m_view != nullptr);
    m_switch->setText(m_mail.isTooLarge ? tr("Too large to be shown formatted")
                      : m_formatted     ? tr("Plain text")
                                        : tr("Formatted"));
    m_switch->setAccessibleName(m_formatted ? tr("Show this mail as plain text") : tr("Show this mail formatted"));
}

QString MailBlock::selectedText() const
{
    return (m_formatted ? m_view->textCursor() : m_text->textCursor()).selection().toPlainText();
}

int MailBlock::idealWidth() const
{
    return m_formatted ? fontMetrics().averageCharWidth() * 100 : m_text->idealWidth();
}

}
