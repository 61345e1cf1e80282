// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposerTools.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Offered besides the customer's own: those of which nearly every system has a dictionary.
const QStringList &commonLanguages()
{
    static const QStringList languages{u"en"_s, u"fr"_s, u"pt"_s, u"es"_s, u"de"_s, u"it"_s, u"nl"_s, u"pl"_s};
    return languages;
}

QString nameOfLanguage(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : QLocale::languageToString(locale.language());
}

}

ComposerTools::ComposerTools(QToolButton &button) : QObject(&button), m_menu(new QMenu(&button))
{
    m_quote = add(tr("Quote their words"), &ComposerTools::quoteChosen);
    m_trim = add(tr("Trim the quote to what is answered"), &ComposerTools::trimChosen);
    m_formatted = addToggle(tr("Formatted"), &ComposerTools::formattedToggled);
    m_signature = addToggle(tr("Signature"), &ComposerTools::signatureToggled);
    m_variants = addToggle(tr("Other words for other networks"), &ComposerTools::variantsToggled);
    m_languages = m_menu->addMenu(tr("Spelling"));
    connect(m_languages, &QMenu::aboutToShow, this, &ComposerTools::fillLanguages);
    button.setMenu(m_menu);
}

QAction *ComposerTools::add(const QString &text, void (ComposerTools::*signal)())
{
    return m_menu->addAction(text, this, signal);
}

QAction *ComposerTools::addToggle(const QString &text, void (ComposerTools::*signal)(bool))
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void ComposerTools::show(const Shown &shown)
{
    m_shown = shown;
    const bool mail = shown.isReply && shown.isMail;
    for (QAction *each : {m_quote, m_trim, m_formatted})
        each->setVisible(mail);
    m_signature->setVisible(mail && shown.hasSignature);
    m_variants->setVisible(shown.isReply);
    m_formatted->setChecked(shown.formatted);
    m_signature->setChecked(shown.isSigned);
    m_variants->setChecked(shown.hasVariants);
}

void ComposerTools::showQuoteKey(const QString &key)
{
    m_quote->setText(key.isEmpty() ? tr("Quote their words") : tr("Quote their words") + u'\t' + key);
}

void ComposerTools::fillLanguages()
{
    m_languages->clear();
    const auto offer = [this](const QString &text, const QString &language) {
        QAction *action = m_languages->addAction(text, this, [this, language] { Q_EMIT languageChosen(language); });
        action->setCheckable(true);
        action->setChecked(m_shown.language == language);
    };
    const QString &theirs = m_shown.customerLanguage;
    if (!theirs.isEmpty())
        offer(tr("%1 (as the customer writes)", "a language").arg(nameOfLanguage(theirs)), theirs);
    for (const QString &language : commonLanguages()) {
        if (language != theirs)
            offer(nameOfLanguage(language), language);
    }
    m_languages->addSeparator();
    offer(tr("Do not check"), {});
}

}
