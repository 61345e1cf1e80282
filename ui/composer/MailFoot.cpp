// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/MailFoot.h"

#include "core/base/Async.h"
#include "core/text/HtmlSanitizer.h"
#include "core/text/MailHtml.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QTextBrowser>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace firstmile
{

using namespace std::chrono_literals;

namespace
{

constexpr int previewHeight = 140;

/// Loads nothing, whatever the text names.
class StillBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

Async<QString> formattedMail(const QString &text)
{
    auto promise = std::make_shared<Promise<QString>>();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, text] { promise->settle(sanitiseHtml(mailHtml(text)).html); });
    return future;
}

}

MailFoot::MailFoot(QWidget *parent)
    : QWidget(parent), m_signature(new QLabel(this)), m_heading(new QLabel(this)), m_preview(new StillBrowser(this))
{
    m_signature->setTextFormat(Qt::PlainText);
    m_signature->setWordWrap(true);
    setType(m_signature, Type::Body, true);
    m_heading->setText(tr("Formatted, it looks like this"));
    setType(m_heading, Type::Caption, true);
    m_preview->setOpenLinks(false);
    m_preview->setFixedHeight(previewHeight);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("The formatted mail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, 0, 0);
    column->setSpacing(space::half);
    for (QWidget *each :
         {static_cast<QWidget *>(m_signature), static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_preview)})
        column->addWidget(each);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &MailFoot::render);
    showSignature({});
    showFormatted({});
}

void MailFoot::showSignature(const QString &signature)
{
    m_signature->setText(signature);
    m_signature->setAccessibleName(tr("Signature: %1").arg(signature));
    m_signature->setVisible(!signature.isEmpty());
    setVisible(!m_signature->isHidden() || !m_preview->isHidden());
}

void MailFoot::showFormatted(const std::optional<QString> &text)
{
    m_heading->setVisible(text.has_value());
    m_preview->setVisible(text.has_value());
    setVisible(!m_signature->isHidden() || text.has_value());
    if (!text || (*text == m_text && !m_preview->document()->isEmpty()))
        return;
    m_text = *text;
    m_delay.start();
}

void MailFoot::render()
{
    whenDone(formattedMail(m_text), this, [this, asked = ++m_asked](const Result<QString> &html) {
        if (html && asked == m_asked)
            m_preview->setHtml(*html);
    });
}

QString MailFoot::previewText() const
{
    return m_preview->toPlainText();
}

}
