// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeTexts.h"

#include "ui/composer/LengthCount.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

NoticeTexts::NoticeTexts(const PublicNotice &notice, QWidget *parent)
    : QWidget(parent)
    , m_text(notice.text)
    , m_variants(notice.variants)
    , m_channel(new QComboBox(this))
    , m_edit(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
{
    arrange();
    choose(0);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &NoticeTexts::choose);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoticeTexts::take);
}

void NoticeTexts::arrange()
{
    m_channel->setAccessibleName(tr("The channel that the text is for"));
    m_channel->addItem(tr("All channels"), -1);
    for (const Channel channel : allChannels()) {
        if (channel != Channel::Logged)
            m_channel->addItem(lineIcon(markName(channel)), Words::channel(channel), static_cast<int>(channel));
    }
    m_edit->setAccessibleName(tr("Text"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    setType(m_count, Type::Caption, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_channel);
    column->addWidget(m_edit, 1);
    column->addWidget(m_count);
}

std::optional<Channel> NoticeTexts::chosen() const
{
    const int channel = m_channel->currentData().toInt();
    return channel < 0 ? std::nullopt : std::optional(static_cast<Channel>(channel));
}

void NoticeTexts::choose(int index)
{
    m_isShowing = true;
    m_channel->setCurrentIndex(index);
    const auto channel = chosen();
    m_edit->setPlainText(channel ? m_variants.value(*channel) : m_text);
    m_edit->setPlaceholderText(channel ? tr("Empty: they get the text of all channels.")
                                       : tr("What happened, what you do about it, and until when."));
    m_isShowing = false;
    count();
}

void NoticeTexts::take()
{
    if (m_isShowing)
        return;
    const auto channel = chosen();
    (channel ? m_variants[*channel] : m_text) = m_edit->toPlainText();
    count();
    Q_EMIT edited();
}

QMap<Channel, QString> NoticeTexts::variants() const
{
    QMap<Channel, QString> kept;
    for (auto each = m_variants.cbegin(); each != m_variants.cend(); ++each) {
        if (!each->trimmed().isEmpty())
            kept.insert(each.key(), each->trimmed());
    }
    return kept;
}

void NoticeTexts::setLimits(const QMap<Channel, ChannelLimits> &limits)
{
    m_limits = limits;
    count();
}

QString NoticeTexts::countOf(Channel channel, const QString &text) const
{
    const LengthCount length = countLength(channel, text, m_limits.value(channel));
    if (length.limit <= 0)
        return {};
    return tr("%1: %2 (%3)", "network, 41 / 280, 239 characters left")
        .arg(Words::channel(channel), length.words(), length.spoken());
}

// The text of all channels is counted on each that has no words of its own.
void NoticeTexts::count()
{
    QStringList lines;
    const auto only = chosen();
    const auto own = variants();
    for (const Channel channel : allChannels()) {
        const bool counts = only ? channel == *only : m_limits.contains(channel) && !own.contains(channel);
        const QString line = counts ? countOf(channel, own.value(channel, m_text)) : QString();
        if (!line.isEmpty())
            lines << line;
    }
    m_count->setText(lines.join(u" · "_s));
}

}
