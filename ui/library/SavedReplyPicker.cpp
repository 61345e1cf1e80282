// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SavedReplyPicker.h"

#include "core/base/Clock.h"
#include "ui/commands/ChoiceDelegate.h"
#include "ui/commands/Chooser.h"
#include "ui/library/LibraryWords.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pickerRows = 8;
constexpr qsizetype firstWordsShown = 60;

QString languagesOf(const SavedReply &reply)
{
    QStringList languages;
    for (const SavedReplyText &text : reply.texts) {
        if (!text.language.isEmpty() && !languages.contains(text.language))
            languages.append(text.language);
    }
    return languages.join(u", "_s);
}

QString pickerLine(const SavedReply &reply)
{
    QString words = reply.texts.isEmpty() ? QString() : reply.texts.first().text.simplified();
    if (words.size() > firstWordsShown)
        words = words.left(firstWordsShown).trimmed() + u'…';
    return reply.title.isEmpty() ? reply.name + u" – "_s + words
                                 : reply.name + u" · "_s + reply.title + u" – "_s + words;
}

}

SavedReplyPicker::SavedReplyPicker(const ConsoleContext &context, ConversationId conversation, const QString &language,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_conversation(conversation)
    , m_language(language)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new ChoiceModel(this))
    , m_text(new QLabel(this))
    , m_problem(new MeaningLabel(this))
    , m_foot(new DialogFoot(tr("Insert"), tr("Cancel"), this))
{
    setWindowTitle(tr("Insert a saved reply"));
    setMinimumWidth(600);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &SavedReplyPicker::narrow);
    connect(m_list, &QListView::doubleClicked, this, &SavedReplyPicker::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { show(index.row()); });
    connect(&m_foot->act(), &QPushButton::clicked, this, &SavedReplyPicker::choose);
    m_search->installEventFilter(this);
    m_foot->act().setEnabled(false);
    whenDone(context.replies.savedReplies(), this, [this](const auto &lines) { take(lines); });
}

SavedReplyPicker *SavedReplyPicker::open(const ConsoleContext &context, ConversationId conversation,
                                         const QString &language, QWidget *parent)
{
    auto *dialog = new SavedReplyPicker(context, conversation, language, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

void SavedReplyPicker::arrange()
{
    m_search->setPlaceholderText(tr("Name, title or words"));
    m_search->setAccessibleName(tr("Find a saved reply"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(pickerRows * ChoiceDelegate::rowHeight);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_text->setAccessibleName(tr("What it says here"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::between);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    column->addWidget(m_foot);
}

void SavedReplyPicker::take(const Result<QList<SavedReplyLine>> &lines)
{
    if (!lines)
        return m_foot->complain(LibraryWords::trouble(lines.error()));
    const Instant now = m_context.clock.now();
    QList<Choice> choices;
    for (const SavedReplyLine &line : *lines) {
        if (line.reply.isExpired(now))
            continue;
        m_replies.append(line.reply);
        choices.append({pickerLine(line.reply), line.reply.approved ? u"check"_s : u"reply"_s, languagesOf(line.reply),
                        [this, id = line.reply.id] { m_shown = id; }});
    }
    m_model->setChoices(choices);
    if (choices.isEmpty())
        m_problem->say(tr("There are no saved replies yet. They are written on the page “Saved replies”."),
                       MeaningLabel::Meaning::Muted);
    narrow(m_search->text());
}

void SavedReplyPicker::narrow(const QString &typed)
{
    m_model->filter(typed);
    m_list->setCurrentIndex(m_model->index(0));
    show(m_model->rowCount() > 0 ? 0 : -1);
}

/// The choice's act says which saved reply stands in a row.
void SavedReplyPicker::show(int row)
{
    m_filled.reset();
    m_wanted = false;
    m_shown = {};
    m_text->clear();
    m_foot->act().setEnabled(false);
    if (row < 0 || row >= m_model->rowCount()) {
        if (!m_replies.isEmpty())
            m_problem->say(tr("No saved reply has these words."), MeaningLabel::Meaning::Muted);
        return;
    }
    m_problem->say({}, MeaningLabel::Meaning::Plain);
    m_model->at(row).act();
    whenDone(m_context.replies.fill(m_conversation, m_shown, m_language), this,
             [this, asked = m_shown](const Result<FilledReply> &filled) {
                 if (asked == m_shown)
                     showFilled(filled);
             });
}

void SavedReplyPicker::showFilled(const Result<FilledReply> &filled)
{
    if (!filled)
        return m_problem->say(LibraryWords::trouble(filled.error()), MeaningLabel::Meaning::Failed);
    m_filled = *filled;
    m_text->setText(filled->filled.text);
    m_foot->act().setEnabled(true);
    if (!filled->filled.unresolved.isEmpty())
        m_problem->say(LibraryWords::unresolved(filled->filled.unresolved), MeaningLabel::Meaning::Late);
    if (m_wanted)
        choose();
}

const SavedReply *SavedReplyPicker::current() const
{
    const auto found = std::ranges::find(m_replies, m_shown, &SavedReply::id);
    return found == m_replies.end() ? nullptr : &*found;
}

void SavedReplyPicker::choose()
{
    const SavedReply *reply = current();
    m_wanted = reply && !m_filled;
    if (!reply || !m_filled)
        return;
    Q_EMIT chosen(*reply, *m_filled);
    accept();
}

QString SavedReplyPicker::shownText() const
{
    return m_text->text();
}

QString SavedReplyPicker::shownProblem() const
{
    return m_problem->text();
}

bool SavedReplyPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

}
