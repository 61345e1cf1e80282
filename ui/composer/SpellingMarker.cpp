// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SpellingMarker.h"

#include "ui/composer/ComposerEdit.h"
#include "ui/composer/SpellMarks.h"
#include "ui/widgets/Tokens.h"

#include <QMenu>

namespace firstmile
{

using namespace std::chrono_literals;

SpellingMarker::SpellingMarker(ComposerEdit &edit)
    : QObject(&edit), m_edit(edit), m_marks(new SpellMarks(edit.document()))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    connect(&m_delay, &QTimer::timeout, this, &SpellingMarker::ask);
    connect(&edit, &ComposerEdit::menuWanted, this, &SpellingMarker::addToMenu);
    followPalette();
}

void SpellingMarker::setChecker(SpellChecker *checker)
{
    m_checker = checker;
    if (checker)
        connect(checker, &SpellChecker::learntWordsChanged, this, &SpellingMarker::check);
    check();
}

void SpellingMarker::setLanguage(const QString &language)
{
    m_language = language;
    check();
}

void SpellingMarker::followPalette()
{
    m_marks->setInk(Tokens::of(&m_edit).failed);
}

bool SpellingMarker::isMarking() const
{
    return m_marks->isMarking();
}

const QList<TextRange> &SpellingMarker::misspelt() const
{
    return m_marks->ranges();
}

void SpellingMarker::check()
{
    m_delay.start();
}

void SpellingMarker::ask()
{
    const quint64 asked = ++m_asked;
    const QString text = m_edit.toPlainText();
    if (!m_checker || m_language.isEmpty() || text.isEmpty()) {
        m_marks->setRanges({});
        return Q_EMIT checked();
    }
    whenDone(m_checker->check(text, m_language), this, [this, asked, text](const Result<Spelling> &spelling) {
        if (asked != m_asked || !spelling || text != m_edit.toPlainText())
            return; // what is written now is asked for already
        if (!spelling->hasDictionary)
            Q_EMIT dictionaryMissing(m_language);
        if (m_marks->ranges() != spelling->misspelt)
            m_marks->setRanges(spelling->misspelt);
        Q_EMIT checked();
    });
}

void SpellingMarker::addToMenu(QMenu *menu, int position)
{
    const auto range = m_marks->at(position);
    if (!range || !m_checker)
        return;
    const QString word = m_edit.toPlainText().mid(range->start, range->length);
    QAction *before = menu->actions().value(0);
    auto *searching = new QAction(tr("Looking for words …"), menu);
    searching->setEnabled(false);
    auto *learn = new QAction(tr("Add “%1” to my words").arg(word), menu);
    connect(learn, &QAction::triggered, this, [this, word] {
        if (m_checker)
            m_checker->learn(word);
    });
    menu->insertActions(before, {searching, learn});
    menu->insertSeparator(before);
    whenDone(m_checker->suggest(word, m_language), menu,
             [this, menu, searching, range](const Result<QStringList> &words) {
                 if (!words || words->isEmpty())
                     return searching->setText(tr("No better word is known"));
                 addSuggestions(menu, *range, *words);
                 delete searching;
             });
}

void SpellingMarker::addSuggestions(QMenu *menu, const TextRange &range, const QStringList &words)
{
    QAction *first = menu->actions().value(0);
    const QString before = m_edit.toPlainText().mid(range.start, range.length);
    for (const QString &word : words) {
        auto *action = new QAction(word, menu);
        connect(action, &QAction::triggered, this, [this, range, before, word] { replace(range, before, word); });
        menu->insertAction(first, action);
    }
}

void SpellingMarker::replace(const TextRange &range, const QString &before, const QString &word)
{
    if (m_edit.toPlainText().mid(range.start, range.length) != before)
        return;
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
    cursor.insertText(word);
}

}
