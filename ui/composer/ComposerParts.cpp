// SPDX-License-Identifier: GPL-3.0-or-later
// The composer's parts, and how they hear of each other.
#include "ui/composer/Composer.h"
#include "ui/composer/ComposerEdit.h"
#include "ui/composer/ComposerFoot.h"
#include "ui/composer/ComposerHead.h"
#include "ui/composer/ComposerTools.h"
#include "ui/composer/DraftsMenu.h"
#include "ui/composer/FileStrip.h"
#include "ui/composer/MailFoot.h"
#include "ui/composer/SpellingMarker.h"
#include "ui/composer/TextCompletion.h"
#include "ui/composer/ThreadPreview.h"
#include "ui/composer/VariantChips.h"
#include "ui/widgets/Type.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

void Composer::build()
{
    m_box = new QWidget(this);
    m_box->setMaximumWidth(space::column);
    m_head = new ComposerHead(m_box);
    m_variants = new VariantChips(m_box);
    m_edit = new ComposerEdit(m_box);
    m_mail = new MailFoot(m_box);
    m_parts = new ThreadPreview(m_box);
    m_files = new FileStrip(m_box);
    m_foot = new ComposerFoot(m_box);
    m_tools = new ComposerTools(m_foot->tools());
    m_drafts = new DraftsMenu(m_foot->drafts());
    m_completion = new TextCompletion(*m_edit);
    m_spelling = new SpellingMarker(*m_edit);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(space::between, space::inside + 2, space::between, space::between);
    column->setSpacing(space::inside);
    for (QWidget *each : std::initializer_list<QWidget *>{m_head, m_variants, m_edit, m_mail, m_parts, m_files, m_foot})
        column->addWidget(each);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::around, space::half, space::around, space::around);
    whole->addStretch(1);
    whole->addWidget(m_box, 1000);
    whole->addStretch(1);
}

void Composer::connectParts()
{
    connect(&m_keeper, &DraftKeeper::saveWanted, this, &Composer::draftChanged);
    connect(&m_keeper, &DraftKeeper::settled, this, [this](bool good) {
        m_foot->say(good && !draft().text.isEmpty() ? tr("Draft kept") : QString());
        m_drafts->show(m_desk.drafts, draft(), m_agent);
        if (const auto way = std::exchange(m_leaving, std::nullopt); way && good)
            leaveBy(*way);
    });
    connect(m_variants, &VariantChips::chosen, this, &Composer::writeFor);
    connect(m_variants, &VariantChips::added, this, &Composer::writeFor);
    connect(m_variants, &VariantChips::removed, this, &Composer::dropVariant);
    connect(m_files, &FileStrip::changed, this, [this] {
        change([this](Draft &changed) { changed.files = m_files->files(); });
        showCount();
    });
    connect(m_files, &FileStrip::failed, this, &Composer::troubleTold);
    connect(m_completion, &TextCompletion::begun, this, &Composer::completionBegun);
    connect(m_completion, &TextCompletion::savedReplyChosen, this, &Composer::savedReplyRequested);
    connect(m_spelling, &SpellingMarker::dictionaryMissing, this,
            [this] { m_foot->say(tr("No dictionary is installed for this language.")); });
    connectEdit();
    connectFoot();
    connectTools();
}

void Composer::connectEdit()
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_edit, &ComposerEdit::sendPressed, this,
            [this](bool thenClose) { submit(thenClose ? SendWay::ThenClose : SendWay::Now); });
    connect(m_edit, &ComposerEdit::escapePressed, this, [this] {
        flush();
        Q_EMIT leaveRequested();
    });
    connect(m_edit, &ComposerEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_edit, &ComposerEdit::filesGiven, this, [this](const QList<QUrl> &files) {
        if (isReplying())
            m_files->add(files);
    });
    connect(m_edit, &ComposerEdit::pictureGiven, this, [this](const QImage &picture) {
        if (isReplying())
            m_files->add(picture);
    });
    connect(&m_foot->attach(), &QToolButton::clicked, this, &Composer::attach);
}

void Composer::showKeys(const QString &attach, const QString &quote)
{
    m_foot->showAttachKey(attach);
    m_tools->showQuoteKey(quote);
}

void Composer::connectFoot()
{
    connect(m_foot, &ComposerFoot::modeChosen, this, [this](ComposerMode mode) {
        setMode(mode);
        startWriting();
    });
    connect(m_foot, &ComposerFoot::privateToggled, this, [this] {
        if (!m_loading && draft().privately != m_foot->isPrivate())
            change([this](Draft &changed) { changed.privately = m_foot->isPrivate(); });
        showAll();
    });
    connect(m_foot, &ComposerFoot::sendChosen, this, &Composer::submit);
    connect(m_foot, &ComposerFoot::browserChosen, this, [this] {
        flush();
        Q_EMIT browserRequested(m_subject.conversation.id, text().trimmed());
    });
    connect(m_drafts, &DraftsMenu::draftChosen, this, [this](const Draft &chosen) {
        if (chosen.id != draft().id)
            showDraft(chosen);
        startWriting();
    });
    connect(m_drafts, &DraftsMenu::newChosen, this, [this] {
        begin(emptyDraft());
        startWriting();
    });
    connect(m_drafts, &DraftsMenu::shareChosen, this,
            [this](bool shared) { Q_EMIT shareRequested(draft().id, shared); });
    connect(m_drafts, &DraftsMenu::versionsChosen, this, [this] {
        flush();
        Q_EMIT versionsRequested(draft().id);
    });
    connect(m_drafts, &DraftsMenu::discardChosen, this, [this] {
        flush();
        Q_EMIT discardRequested(draft().id);
    });
}

void Composer::connectTools()
{
    connect(m_tools, &ComposerTools::quoteChosen, this, &Composer::quote);
    connect(m_tools, &ComposerTools::trimChosen, this, &Composer::trimQuote);
    connect(m_tools, &ComposerTools::formattedToggled, this, [this](bool on) {
        change([on](Draft &changed) { changed.formatted = on; });
        showCount();
    });
    connect(m_tools, &ComposerTools::signatureToggled, this, [this](bool on) {
        change([on](Draft &changed) { changed.withSignature = on; });
        showCount();
    });
    connect(m_tools, &ComposerTools::variantsToggled, this, [this](bool on) {
        m_hasVariants = on;
        if (!on)
            writeFor(ownChannel());
        showCount();
    });
    connect(m_tools, &ComposerTools::languageChosen, this, [this](const QString &language) {
        m_language = language;
        m_spelling->setLanguage(language);
        showCount();
    });
}

}
