// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/SpellChecker.h"

#include <QPointer>
#include <QTimer>

class QMenu;

namespace firstmile
{

class ComposerEdit;
class SpellMarks;

/// Marks the misspelt words of a text a moment after typing, and offers better ones in its menu.
class SpellingMarker : public QObject
{
    Q_OBJECT

public:
    explicit SpellingMarker(ComposerEdit &edit);

    void setChecker(SpellChecker *checker);
    void setLanguage(const QString &language); ///< "pt"; empty: nothing is checked
    QString language() const { return m_language; }
    void check(); ///< soon
    bool isMarking() const;
    const QList<TextRange> &misspelt() const;
    void followPalette();

Q_SIGNALS:
    void checked();
    void dictionaryMissing(const QString &language);

private:
    void ask();
    void addToMenu(QMenu *menu, int position);
    void addSuggestions(QMenu *menu, const TextRange &range, const QStringList &words);
    void replace(const TextRange &range, const QString &before, const QString &word);

    ComposerEdit &m_edit;
    SpellMarks *m_marks;
    QPointer<SpellChecker> m_checker;
    QString m_language;
    quint64 m_asked = 0; ///< an answer for an older text is dropped
    QTimer m_delay;
};

}
