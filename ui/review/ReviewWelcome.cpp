// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewWelcome.h"

#include "ui/ReviewData.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/review/ReviewWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using Meaning = MeaningLabel::Meaning;

namespace
{

constexpr int longestReviewerName = 80; // characters

QString welcomeTitle(const BundleManifest &manifest)
{
    return manifest.title.isEmpty() ? ReviewWelcome::tr("Exported conversations") : manifest.title;
}

}

ReviewWelcome::ReviewWelcome(const ConsoleContext &context, const ActionRegistry &actions, QWidget *parent)
    : ColumnPage(welcomeTitle(context.review->manifest()), ReviewWords::exported(context.review->manifest()), parent)
    , m_context(context)
    , m_name(new QLineEdit(this))
    , m_start(new QPushButton(tr("Start reviewing"), this))
{
    addFacts();
    addName(); // before what can be read later: in a small window it is seen as well
    addSteps(actions);
    connect(context.review, &ReviewData::sealChanged, this, &ReviewWelcome::showSeal);
    showSeal();
}

MeaningLabel *ReviewWelcome::addSentence(const QString &icon, const QString &sentence)
{
    auto *line = new QWidget(widget());
    auto *mark = new QLabel(line);
    mark->setPixmap(lineIcon(icon).pixmap(20, 20));
    auto *words = new MeaningLabel(line);
    words->say(sentence, Meaning::Plain);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    column().addWidget(line);
    return words;
}

void ReviewWelcome::addFacts()
{
    const BundleManifest &manifest = m_context.review->manifest();
    addHeading(tr("What this file is"));
    addSentence(u"inbox"_s, tr("A copy for review: %1. Nothing in it can be changed, nothing can be sent, and nothing "
                               "is fetched from a network.")
                                .arg(ReviewWords::contents(manifest)));
    if (const QString left = ReviewWords::leftOut(manifest); !left.isEmpty())
        addSentence(u"information"_s, left);
    if (const QString redacted = ReviewWords::redacted(manifest, m_context.review->redactedPlaces());
        !redacted.isEmpty())
        addSentence(
            u"erase"_s,
            tr("%1 The same person has the same stand-in all through the file.", "what was taken out").arg(redacted));
    m_seal = addSentence(u"seal"_s, {});
}

void ReviewWelcome::addSteps(const ActionRegistry &actions)
{
    const auto key = [&actions](const char *id) {
        return actions.key(QLatin1String(id)).toString(QKeySequence::NativeText);
    };
    addHeading(tr("What to do"));
    addSentence(u"down"_s, tr("Read: %1 and %2 walk through the conversations, %3 searches in all of them.")
                               .arg(key("next"), key("previous"), key("search")));
    addSentence(u"review"_s,
                tr("Judge: %1 goes to the questions, which numbers, Y and N answer; then a verdict. %2 goes on to the "
                   "next conversation that you have not reviewed.")
                    .arg(key("review-questions"), key("next-unreviewed")));
    addSentence(u"comment"_s, tr("Comment: select words in a message, or none, and press %1.").arg(key("comment")));
    addSentence(
        u"export"_s,
        tr("Hand it on: send back the small file %1, in which everything is kept as you say it, or save this "
           "file with all reviews in it (%2).")
            .arg(Words::isolated(QFileInfo(m_context.review->reviewFile()).fileName()), key("save-with-reviews")));
}

void ReviewWelcome::addName()
{
    addHeading(tr("Your name, as it stands beside your reviews"));
    m_name->setText(m_context.review->me().name);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("It can stay empty, and be changed at any time"));
    m_name->setMaxLength(longestReviewerName);
    m_name->setMaximumWidth(360);
    connect(m_name, &QLineEdit::editingFinished, this, &ReviewWelcome::keepName);
    connect(m_name, &QLineEdit::returnPressed, this, &ReviewWelcome::startAsked);
    m_start->setAccessibleName(m_start->text());
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, [this] {
        keepName();
        Q_EMIT startAsked();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_name, 1);
    row->addWidget(m_start);
    row->addStretch(1);
    column().addLayout(row);
}

void ReviewWelcome::showSeal()
{
    const BundleSeal seal = m_context.review->seal();
    const bool bad = seal.state == BundleSeal::State::Changed || seal.signature == BundleSeal::Signature::Bad;
    m_seal->say(ReviewWords::seal(seal, m_context.review->isKeyKnown()), bad ? Meaning::Failed : Meaning::Plain);
}

void ReviewWelcome::keepName()
{
    const QString name = m_name->text().simplified();
    if (name == m_context.review->me().name)
        return;
    whenDone(m_context.review->setMyName(name), this, [this](const Result<void> &kept) {
        if (!kept)
            m_context.notices.fail(kept.error());
    });
}

void ReviewWelcome::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    (m_context.review->me().name.isEmpty() ? static_cast<QWidget *>(m_name) : m_start)->setFocus(Qt::OtherFocusReason);
}

}
