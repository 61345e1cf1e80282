// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QToolButton;

namespace firstmile
{

/// The menu of what can be done with a text besides sending it.
class ComposerTools : public QObject
{
    Q_OBJECT

public:
    struct Shown
    {
        bool isReply = true;
        bool isMail = false;
        bool hasVariants = false; ///< the row of networks is shown
        bool formatted = false;
        bool hasSignature = false; ///< the agent has one
        bool isSigned = false;
        QString language;         ///< in which spelling is checked; empty: it is not
        QString customerLanguage; ///< empty: not known
    };

    explicit ComposerTools(QToolButton &button);

    void show(const Shown &shown);
    void showQuoteKey(const QString &key); ///< empty: it has none
    QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void quoteChosen();
    void trimChosen();
    void formattedToggled(bool on);
    void signatureToggled(bool on);
    void variantsToggled(bool on);
    void languageChosen(const QString &language);

private:
    QAction *add(const QString &text, void (ComposerTools::*signal)());
    QAction *addToggle(const QString &text, void (ComposerTools::*signal)(bool));
    void fillLanguages();

    QMenu *m_menu;
    QMenu *m_languages;
    QAction *m_quote;
    QAction *m_trim;
    QAction *m_formatted;
    QAction *m_signature;
    QAction *m_variants;
    Shown m_shown;
};

}
