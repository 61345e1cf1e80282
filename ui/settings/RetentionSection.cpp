// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RetentionSection.h"

#include "core/base/Clock.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int retentionForEver = 29; ///< one below the shortest rule that there is
constexpr int typingPause = 250;     ///< milliseconds: a preview looks at every customer
constexpr int retentionLongest = 20 * 365;

}

RetentionSection::RetentionSection(const ConsoleContext &context, QWidget *parent)
    : RulesSection(tr("How long things are kept"), {}, parent)
    , m_context(context)
    , m_silent(makeDays(tr("Erase customers of whom nothing was heard for"),
                        tr("Erase customers after so many days of silence")))
    , m_sources(makeDays(tr("Drop attachments and the originals of messages after"),
                         tr("Drop attachments and originals after so many days")))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &RetentionSection::look);
    m_preview = addCaption({});
    m_apply = new QPushButton(tr("Do it now …"), this);
    m_apply->setAccessibleName(tr("Erase and drop now what the rule says"));
    m_apply->setEnabled(false);
    column().addWidget(m_apply, 0, Qt::AlignLeading);
    connect(m_apply, &QPushButton::clicked, this, &RetentionSection::confirm);
    for (QSpinBox *days : {m_silent, m_sources}) {
        connect(days, &QSpinBox::valueChanged, this, [this] {
            ++m_turn;
            m_apply->setEnabled(false);
            m_pause.start();
        });
        connect(days, &QSpinBox::editingFinished, this, &RulesSection::edited);
    }
}

QSpinBox *RetentionSection::makeDays(const QString &text, const QString &accessible)
{
    auto *days = new QSpinBox(this);
    days->setRange(retentionForEver, retentionLongest);
    days->setSpecialValueText(tr("Never"));
    days->setSuffix(tr(" d", "days, behind a number"));
    days->setAccessibleName(accessible);
    days->setFixedWidth(120);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(new QLabel(text, this), 1);
    row->addWidget(days);
    column().addLayout(row);
    return days;
}

RetentionRule RetentionSection::rule() const
{
    const auto daysOf = [](const QSpinBox *box) { return box->value() == retentionForEver ? 0 : box->value(); };
    RetentionRule rule;
    rule.eraseSilentAfterDays = daysOf(m_silent);
    rule.dropSourcesAfterDays = daysOf(m_sources);
    return rule;
}

void RetentionSection::take(const CustomerRules &rules)
{
    const auto set = [](QSpinBox *box, int days) {
        if (!box->hasFocus()) // it is being typed
            box->setValue(days > 0 ? days : retentionForEver);
    };
    set(m_silent, rules.retention.eraseSilentAfterDays);
    set(m_sources, rules.retention.dropSourcesAfterDays);
    look();
}

void RetentionSection::put(CustomerRules &rules) const
{
    rules.retention = rule();
}

void RetentionSection::look()
{
    const RetentionRule asked = rule();
    m_apply->setEnabled(false);
    const int turn = ++m_turn;
    if (asked == RetentionRule())
        return m_preview->setText(tr("Everything is kept for ever."));
    whenDone(m_context.customers.retentionPreview(asked), this,
             [this, turn, asked](const Result<RetentionPreview> &preview) {
                 if (turn != m_turn)
                     return;
                 if (!preview)
                     return m_preview->setText(CustomerTroubles::retention(preview.error()));
                 tell(asked, *preview);
             });
}

void RetentionSection::tell(const RetentionRule &rule, const RetentionPreview &preview)
{
    const QDate today = toDateTime(m_context.clock.now()).toLocalTime().date();
    const auto since = [&](int days) { return Words::isolated(Words::day(today.addDays(-days), today)); };
    QStringList parts;
    if (rule.eraseSilentAfterDays > 0)
        parts << tr("Today it would erase %n customer(s) silent since %1.", nullptr,
                    static_cast<int>(preview.customers))
                     .arg(since(rule.eraseSilentAfterDays));
    if (preview.messages > 0)
        parts << tr("They wrote and got %n message(s).", nullptr, static_cast<int>(preview.messages));
    if (rule.dropSourcesAfterDays > 0)
        parts << tr("It would drop the originals of %n message(s) from before %1, their text stays.", nullptr,
                    static_cast<int>(preview.sources))
                     .arg(since(rule.dropSourcesAfterDays));
    if (preview.bytes > 0)
        parts << tr("That frees %1.", "a size").arg(Words::fileSize(preview.bytes));
    m_preview->setText(parts.join(u' '));
    m_apply->setEnabled(preview.customers > 0 || preview.sources > 0);
}

QString RetentionSection::preview() const
{
    return m_preview->text();
}

// What is dropped here does not come back, so it asks.
void RetentionSection::confirm()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Do it now"), m_preview->text(), QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Originals that were dropped cannot be brought back."));
    box->addButton(tr("Keep everything"), QMessageBox::RejectRole);
    QPushButton *go = box->addButton(tr("Do it now"), QMessageBox::DestructiveRole);
    connect(go, &QPushButton::clicked, this, &RetentionSection::apply);
    box->open();
}

void RetentionSection::apply()
{
    m_apply->setEnabled(false);
    whenDone(m_context.customers.applyRetention(rule()), this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.say({Tone::Bad, CustomerTroubles::retention(done.error()), {}, {}, Milliseconds(0)});
        else
            m_context.notices.say(tr("Done: what the rule says was erased and dropped."));
        look();
    });
}

}
