// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "ui/ConsoleData.h"
#include "ui/ReviewData.h"
#include "ui/dashboard/CardTable.h"
#include "ui/review/ReviewPanel.h"
#include "ui/review/ReviewWords.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void fillVerdicts(QComboBox &choice)
{
    for (const auto &[text, verdict] : {std::pair(ReviewPage::tr("All reviews"), -1),
                                        {ReviewWords::verdict(Verdict::Good), static_cast<int>(Verdict::Good)},
                                        {ReviewWords::verdict(Verdict::Coaching), static_cast<int>(Verdict::Coaching)},
                                        {ReviewWords::verdict(Verdict::Poor), static_cast<int>(Verdict::Poor)},
                                        {ReviewPage::tr("Begun, without a verdict"), static_cast<int>(Verdict::None)}})
        choice.addItem(text, verdict);
}

}

ReviewPage::ReviewPage(const ConsoleContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_sentence(new QLabel(this))
    , m_others(new QCheckBox(tr("Show what others say before I have judged the same conversation"), this))
    , m_choice(new QComboBox(this))
    , m_reviews(new CardTable(this))
    , m_agreement(new CardTable(this))
    , m_disagreement(new CardTable(this))
    , m_body(new QWidget(this))
    , m_empty(new EmptyState(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Reviews"));
    auto *canvas = new QWidget(this);
    auto *middle = new QWidget(canvas);
    middle->setMaximumWidth(space::column);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(makeHead());
    column->addWidget(m_body);
    column->addWidget(m_empty, 1);
    auto *parts = new QVBoxLayout(m_body);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::half);
    parts->addWidget(m_choice, 0, Qt::AlignLeading);
    parts->addWidget(m_reviews);
    m_agreementState = addSection(tr("How far do they agree?"), ReviewWords::kappaSource(), m_agreement, *parts);
    m_disagreementState = addSection(tr("Where are they furthest apart?"), {}, m_disagreement, *parts);
    parts->addStretch(1);
    auto *row = new QHBoxLayout(canvas);
    row->setContentsMargins(2 * space::around, 2 * space::between, 2 * space::around, 2 * space::between);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    setWidget(canvas);
    connect(context.review, &ReviewData::bookChanged, this, [this] {
        if (isVisible())
            read();
    });
}

QWidget *ReviewPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Reviews"), head);
    setType(title, Type::Title);
    setType(m_sentence, Type::Body, true);
    m_sentence->setWordWrap(true);
    m_others->setChecked(ReviewPanel::seesOthersAtOnce(m_context.settings));
    m_choice->setAccessibleName(tr("Which reviews"));
    m_reviews->setAccessibleName(tr("Reviews, one a line; Enter opens the conversation"));
    m_agreement->setAccessibleName(tr("Agreement between reviewers"));
    m_disagreement->setAccessibleName(tr("Conversations on which reviewers disagree; Enter opens one"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    const auto addButton = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text, head);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    addButton(tr("Score cards …"), [this] { Q_EMIT cardsAsked(); });
    addButton(tr("Copy the figures"), [this] { copyFigures(); });
    addButton(tr("Save as CSV …"), [this] { askFile(); });
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_others);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (isVisible())
            showTables();
    });
    connect(m_others, &QCheckBox::clicked, this, [this](bool on) {
        ReviewPanel::setSeesOthersAtOnce(m_context.settings, on);
        read();
        Q_EMIT othersChosen();
    });
    connect(m_reviews, &CardTable::rowChosen, this,
            [this](int row) { Q_EMIT conversationChosen(m_shown[row].review.conversation, {}); });
    connect(m_disagreement, &CardTable::rowChosen, this,
            [this](int row) { Q_EMIT conversationChosen(m_apart[row].conversation, {}); });
    fillVerdicts(*m_choice);
    return head;
}

QLabel *ReviewPage::addSection(const QString &title, const QString &about, QWidget *part, QVBoxLayout &column)
{
    auto *heading = new QLabel(title, this);
    setType(heading, Type::Title);
    heading->setContentsMargins(0, space::around, 0, 0);
    heading->setToolTip(about);
    column.addWidget(heading);
    auto *state = new QLabel(this);
    setType(state, Type::Caption, true);
    state->setWordWrap(true);
    state->setToolTip(about);
    column.addWidget(state);
    part->setToolTip(about);
    column.addWidget(part);
    return state;
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_others->setChecked(ReviewPanel::seesOthersAtOnce(m_context.settings));
    read();
}

// Others' judgement of what one has still to judge oneself waits, here as beside the conversation.
void ReviewPage::read()
{
    const ReviewData &known = *m_context.review;
    QSet<ConversationId> judged;
    m_lines = allReviews(known.book());
    for (const ReviewLine &line : std::as_const(m_lines)) {
        if (line.reviewer.id == known.me().id && line.review.verdict != Verdict::None)
            judged.insert(line.review.conversation);
    }
    const qsizetype all = m_lines.size();
    m_apart = disagreements(known.book());
    if (!m_others->isChecked()) {
        m_lines.removeIf([&](const ReviewLine &line) {
            return line.reviewer.id != known.me().id && !judged.contains(line.review.conversation);
        });
        m_apart.removeIf([&](const Disagreement &each) { return !judged.contains(each.conversation); });
    }
    m_agreements = agreements(known.book());
    const auto reviewers = static_cast<int>(known.book().reviewers().size());
    const auto waiting = static_cast<int>(all - m_lines.size());
    QString sentence = tr("%n review(s)", nullptr, static_cast<int>(all));
    sentence = tr("%1 by %2.", "so many reviews, by so many reviewers")
                   .arg(sentence, tr("%n reviewer(s)", nullptr, reviewers));
    if (waiting > 0)
        sentence += u' ' + tr("%n of them wait(s) until you have judged the same conversation.", nullptr, waiting);
    m_sentence->setText(sentence);
    m_body->setVisible(all > 0);
    m_empty->setVisible(all == 0);
    m_empty->say(u"review"_s, tr("Nobody has reviewed anything yet"),
                 tr("Open a conversation and say beside it what you think. What others said of this file can be added "
                    "to yours."));
    m_empty->offer(tr("Add reviews of others …"), [this] { Q_EMIT takeAsked(); });
    showTables();
    readNames();
}

bool ReviewPage::isShown(const ReviewLine &line) const
{
    const int wanted = m_choice->currentData().toInt();
    return wanted < 0 || static_cast<int>(line.review.verdict) == wanted;
}

void ReviewPage::showTables()
{
    const ReviewBook &book = m_context.review->book();
    m_shown = m_lines;
    m_shown.removeIf([this](const ReviewLine &line) { return !isShown(line); });
    m_reviews->show(ReviewTables::reviews(m_shown, book, m_names));
    m_agreement->show(ReviewTables::agreements(m_agreements, book));
    m_disagreement->show(ReviewTables::disagreements(m_apart, book, m_names));
    m_agreementState->setText(m_agreements.isEmpty()
                                  ? tr("There is no conversation yet that two have judged both.")
                                  : tr("Kappa is the agreement beyond chance; the word is that of Landis and Koch, "
                                       "1977."));
    m_disagreementState->setText(m_apart.isEmpty() ? tr("None that you may see yet, or none at all.")
                                                   : tr("Enter opens the conversation."));
    m_agreement->setVisible(!m_agreements.isEmpty());
    m_disagreement->setVisible(!m_apart.isEmpty());
}

void ReviewPage::readNames()
{
    QSet<ConversationId> unknown;
    for (const ReviewLine &line : std::as_const(m_lines)) {
        if (!m_names.contains(line.review.conversation))
            unknown.insert(line.review.conversation);
    }
    if (unknown.isEmpty())
        return;
    whenDone(m_context.data.rows({}, unknown.values()), this,
             [this, question = ++m_question](const Result<QList<ConversationRow>> &rows) {
                 if (!rows)
                     return m_context.notices.fail(rows.error());
                 for (const ConversationRow &row : *rows) {
                     const Conversation &each = row.conversation;
                     m_names.insert(each.id, each.subject.isEmpty() ? Words::isolated(each.customerName)
                                                                    : tr("%1: %2", "customer, subject")
                                                                          .arg(Words::isolated(each.customerName),
                                                                               each.subject.simplified().left(60)));
                 }
                 if (question == m_question)
                     showTables();
             });
}

QByteArray ReviewPage::csv() const
{
    const ReviewBook &book = m_context.review->book();
    return ReviewTables::csv(
        {ReviewTables::plainReviews(m_lines, book, m_names), ReviewTables::plainAgreements(m_agreements, book)});
}

void ReviewPage::copyFigures() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv()));
    m_context.notices.say(tr("The figures are copied, as CSV."));
}

void ReviewPage::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the figures"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewPage::saveCsv);
    dialog->open();
}

void ReviewPage::saveCsv(const QString &path)
{
    const QByteArray bytes = csv();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_context.notices.fail({ErrorKind::Storage, file.errorString(), {}});
    m_context.notices.say(tr("Saved as %1.").arg(Words::isolated(QDir::toNativeSeparators(path))));
}

}
