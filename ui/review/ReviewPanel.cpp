// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPanel.h"

#include "ui/ReviewData.h"
#include "ui/review/CommentList.h"
#include "ui/review/OtherReviews.h"
#include "ui/review/ReviewIndex.h"
#include "ui/review/ScoreForm.h"
#include "ui/review/TagField.h"
#include "ui/review/VerdictRow.h"
#include "ui/widgets/FitArea.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Meaning = MeaningLabel::Meaning;

namespace
{

constexpr auto afterSummaryKey = 600ms;
const auto othersKey = "review/others-at-once"_L1;

}

bool ReviewPanel::seesOthersAtOnce(const QSettings &settings)
{
    return settings.value(othersKey, false).toBool();
}

void ReviewPanel::setSeesOthersAtOnce(QSettings &settings, bool on)
{
    settings.setValue(othersKey, on);
}

ReviewPanel::ReviewPanel(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_progress(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_score(new ScoreForm(this))
    , m_verdict(new VerdictRow(this))
    , m_tags(new TagField(this))
    , m_summary(new QPlainTextEdit(this))
    , m_comments(new CommentList(context, this))
    , m_others(new OtherReviews(this))
    , m_kept(new MeaningLabel(this))
{
    setAccessibleName(tr("Review of this conversation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    setType(m_kept, Type::Caption);
    m_kept->setContentsMargins(space::around, space::half, space::around, space::inside);
    m_kept->say(
        tr("Kept as you say it, in %1.").arg(Words::isolated(QFileInfo(context.review->reviewFile()).fileName())),
        Meaning::Muted);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::around, space::half, space::around, space::inside);
    foot->addWidget(m_kept);
    column->addLayout(foot);
    m_typing.setSingleShot(true);
    m_typing.setInterval(afterSummaryKey);
    connectParts();
    readBook();
}

void ReviewPanel::connectParts()
{
    connect(m_next, &QToolButton::clicked, this, &ReviewPanel::nextAsked);
    connect(m_score, &ScoreForm::changed, this, &ReviewPanel::takeScore);
    connect(m_score, &ScoreForm::editAsked, this, &ReviewPanel::cardsAsked);
    connect(m_score, &ScoreForm::done, this, [this] { m_verdict->setFocus(Qt::TabFocusReason); });
    connect(m_verdict, &VerdictRow::said, this, [this](Verdict verdict) {
        m_review.verdict = verdict;
        save();
        showOthers();
    });
    connect(m_tags, &TagField::changed, this, [this](const QStringList &tags) {
        m_review.tags = tags;
        save();
    });
    connect(m_summary, &QPlainTextEdit::textChanged, &m_typing, QOverload<>::of(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ReviewPanel::takeSummary);
    connect(m_comments, &CommentList::left, this, &ReviewPanel::leaveAsked);
    // Whatever takes the focus is seen, also what has just been made for it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_body->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { m_body->ensureWidgetVisible(now, 0, 2 * space::hit); });
    });
    connect(m_others, &OtherReviews::unfolded, this, &ReviewPanel::showOthers);
    connect(m_context.review, &ReviewData::bookChanged, this, &ReviewPanel::readBook);
    connect(m_context.review, &ReviewData::failed, this, [this](const Error &error) {
        m_kept->say(tr("Not kept: %1").arg(Words::problem(error)), Meaning::Failed);
    });
}

void ReviewPanel::show(const ThreadView &thread)
{
    const bool other = thread.conversation.id != m_thread.conversation.id;
    if (other)
        flush();
    m_thread = thread;
    if (!other)
        return m_comments->show(m_thread, showsOthers());
    m_saving = 0;
    m_body->verticalScrollBar()->setValue(0);
    readBook();
}

// What was said a moment ago may not be in the book yet: it stays as it stands here.
void ReviewPanel::readBook()
{
    const ReviewData &known = *m_context.review;
    const ConversationId open = m_thread.conversation.id;
    if (m_saving == 0 && !m_typing.isActive()) {
        m_review = known.book().review(known.me().id, open).value_or(ConversationReview());
        m_review.conversation = open;
        showReview();
    }
    m_tags->offer(tagsIn(known.book()));
    showOthers();
    showProgress();
}

void ReviewPanel::showReview()
{
    QList<ScoreCard> cards = m_context.review->book().cards();
    if (const auto used = cardOf(m_context.review->book(), m_review); used && !cards.contains(*used))
        cards.append(*used); // an earlier version, by which this was judged
    m_score->show(cards, m_review);
    m_verdict->show(m_review.verdict);
    m_tags->show(m_review.tags);
    const QSignalBlocker quiet(m_summary);
    if (m_summary->toPlainText() != m_review.summary)
        m_summary->setPlainText(m_review.summary);
}

bool ReviewPanel::showsOthers() const
{
    return isDone() || m_others->isOpen() || seesOthersAtOnce(m_context.settings);
}

void ReviewPanel::showOthers()
{
    const ReviewData &known = *m_context.review;
    m_others->show(known.book(), known.me(), m_thread.conversation.id,
                   isDone() || seesOthersAtOnce(m_context.settings));
    m_comments->show(m_thread, showsOthers());
}

void ReviewPanel::showProgress()
{
    const ReviewData &known = *m_context.review;
    const auto mine = static_cast<int>(reviewsBy(known.book(), known.me().id).size());
    const auto all = static_cast<int>(known.manifest().conversations);
    m_progress->setText(tr("%1 of %n conversation(s) reviewed by you", nullptr, all).arg(QLocale().toString(mine)));
}

void ReviewPanel::takeScore()
{
    m_review.card = m_score->card().id;
    m_review.cardVersion = m_score->card().version;
    m_review.answers = m_score->answers();
    save();
}

void ReviewPanel::takeSummary()
{
    m_typing.stop();
    const QString summary = m_summary->toPlainText().trimmed();
    if (summary == m_review.summary)
        return;
    m_review.summary = summary;
    save();
}

void ReviewPanel::flush()
{
    if (m_typing.isActive())
        takeSummary();
    m_comments->flush();
}

void ReviewPanel::save()
{
    if (!m_review.conversation)
        return;
    ++m_saving;
    const ConversationId about = m_review.conversation;
    whenDone(m_context.review->save(m_review), this, [this, about](const Result<void> &kept) {
        if (about == m_thread.conversation.id && m_saving > 0)
            --m_saving;
        const QString file = Words::isolated(QFileInfo(m_context.review->reviewFile()).fileName());
        kept ? m_kept->say(tr("Kept as you say it, in %1.").arg(file), Meaning::Muted)
             : m_kept->say(tr("Not kept: %1").arg(Words::problem(kept.error())), Meaning::Failed);
        showProgress();
    });
    Q_EMIT reviewed();
}

void ReviewPanel::beginComment()
{
    m_comments->begin({}, {});
}

void ReviewPanel::focusTags()
{
    m_tags->field().setFocus(Qt::ShortcutFocusReason);
}

void ReviewPanel::focusSummary()
{
    m_summary->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPanel::toggleOthers()
{
    m_others->toggle();
    showOthers();
    m_others->head().setFocus(Qt::ShortcutFocusReason);
}

void ReviewPanel::refreshOthers()
{
    showOthers();
}

QString ReviewPanel::kept() const
{
    return m_kept->text();
}

void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveAsked();
    else
        QWidget::keyPressEvent(event);
}

}
