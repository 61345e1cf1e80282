// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewBanner.h"

#include "ui/ReviewData.h"
#include "ui/review/ReviewWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/ShareLine.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using Meaning = MeaningLabel::Meaning;

namespace
{

constexpr qsizetype problemsShown = 20;

}

ReviewBanner::ReviewBanner(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_seal(new MeaningLabel(this))
    , m_accept(makeButton(tr("I know this key …"), tr("I have compared the key and know whose it is"), this))
    , m_details(makeButton(tr("What changed"), tr("What changed since the file was written"), this))
    , m_redaction(new MeaningLabel(this))
    , m_judge(makeButton({}, {}, this))
    , m_filling(new QLabel(this))
    , m_share(new ShareLine(this))
{
    setAccessibleName(tr("About this file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::half, space::inside, space::half);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(makeState());
    column->addWidget(m_share);
    connect(m_accept, &QPushButton::clicked, this, &ReviewBanner::acceptKey);
    connect(m_details, &QPushButton::clicked, this, &ReviewBanner::tellChanges);
    connect(m_judge, &QPushButton::clicked, this, &ReviewBanner::judgeAsked);
    connect(context.review, &ReviewData::sealChanged, this, &ReviewBanner::showSeal);
    connect(context.review, &ReviewData::redactionChanged, this, &ReviewBanner::showRedaction);
    connect(context.review, &ReviewData::filledChanged, this, &ReviewBanner::showFilled);
    connect(&context.theme, &Theme::changed, this, &ReviewBanner::showSeal); // its icon is a drawing of the moment
    showSeal();
    showRedaction();
    showFilled(context.review->filled());
}

QPushButton *ReviewBanner::makeButton(const QString &text, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setAccessibleName(accessibleName);
    return button;
}

QWidget *ReviewBanner::makeTitle()
{
    const BundleManifest &manifest = m_context.review->manifest();
    auto *line = new QWidget(this);
    auto *readOnly = new QLabel(tr("Read only"), line);
    setType(readOnly, Type::Caption, true);
    auto *title = new ElidedLabel(line);
    title->setText(tr("%1 · %2", "what was exported, when and by whom")
                       .arg(manifest.title.isEmpty() ? tr("Exported conversations") : manifest.title,
                            ReviewWords::exported(manifest)));
    auto *save =
        makeButton(tr("Save with reviews …"), tr("Save this file with all reviews in it, to hand it on"), line);
    auto *take = makeButton(tr("Add reviews of others …"), tr("Add the reviews that others wrote of this file"), line);
    connect(save, &QPushButton::clicked, this, &ReviewBanner::saveAsked);
    connect(take, &QPushButton::clicked, this, &ReviewBanner::takeAsked);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(title, 1);
    row->addWidget(readOnly);
    row->addWidget(take);
    row->addWidget(save);
    return line;
}

QWidget *ReviewBanner::makeState()
{
    auto *line = new QWidget(this);
    for (MeaningLabel *label : {m_seal, m_redaction})
        setType(label, Type::Caption);
    setType(m_filling, Type::Caption, true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(m_icon);
    row->addWidget(m_seal, 4);
    row->addWidget(m_accept);
    row->addWidget(m_details);
    row->addSpacing(space::inside);
    row->addWidget(m_redaction, 3);
    row->addWidget(m_judge);
    row->addWidget(m_filling);
    return line;
}

void ReviewBanner::showSeal()
{
    const BundleSeal seal = m_context.review->seal();
    const bool known = m_context.review->isKeyKnown();
    const bool wasAlarmed = m_alarmed;
    const bool good = seal.signature == BundleSeal::Signature::Good && seal.state == BundleSeal::State::Intact;
    m_alarmed = seal.state == BundleSeal::State::Changed || seal.signature == BundleSeal::Signature::Bad;
    m_icon->setPixmap(lineIcon(ReviewWords::sealIcon(seal)).pixmap(16, 16));
    QString sentence = ReviewWords::seal(seal, known);
    if (good)
        sentence = tr("%1 Its fingerprint: %2", "about the seal, a key's fingerprint")
                       .arg(sentence, Words::isolated(keyFingerprint(seal.publicKey)));
    m_seal->say(sentence, m_alarmed ? Meaning::Failed : Meaning::Muted);
    setType(m_seal, m_alarmed ? Type::Body : Type::Caption);
    m_accept->setVisible(good && !known);
    m_details->setVisible(!seal.problems.isEmpty());
    update();
    if (!m_alarmed || wasAlarmed)
        return;
    QAccessibleEvent alert(m_seal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ReviewBanner::sealSentence() const
{
    return m_seal->text();
}

QString ReviewBanner::redactionSentence() const
{
    return m_redaction->isHidden() ? QString() : m_redaction->text();
}

void ReviewBanner::showRedaction()
{
    const ReviewData &review = *m_context.review;
    const QString sentence = ReviewWords::redacted(review.manifest(), review.redactedPlaces());
    m_redaction->say(sentence, Meaning::Muted);
    m_redaction->setVisible(!sentence.isEmpty());
    const auto files = static_cast<int>(review.filesToJudge().size());
    m_judge->setText(tr("%n file(s) to judge …", nullptr, files));
    m_judge->setAccessibleName(tr("Show the %n file(s) that no rule could judge", nullptr, files));
    m_judge->setVisible(files > 0);
}

void ReviewBanner::showFilled(double share)
{
    const bool filling = share < 1;
    m_filling->setVisible(filling);
    m_share->setVisible(filling);
    m_share->setShare(filling ? share : -1);
    const QString percent = QLocale().toString(static_cast<int>(share * 100));
    m_filling->setText(tr("Reading: %1 %", "how much of a file has been read").arg(percent));
    m_filling->setToolTip(tr("Searching finds what has been read so far."));
}

// Asked first: whoever trusts a key trusts every later file that is signed with it.
void ReviewBanner::acceptKey()
{
    const BundleSeal seal = m_context.review->seal();
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Do you know this key?"),
                        tr("Ask %1 for the fingerprint of their key, over the phone or face to face. Is it this one?")
                            .arg(Words::isolated(Words::quoted(seal.signer))),
                        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(keyFingerprint(seal.publicKey));
    QPushButton *yes = box->addButton(tr("Yes, it is the same"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Not now"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this] { m_context.review->acceptKey(); });
    box->open();
}

void ReviewBanner::tellChanges()
{
    const QStringList problems = m_context.review->seal().problems;
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("What changed"),
        tr("%n part(s) of this file are not as they were written.", nullptr, static_cast<int>(problems.size())),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QStringList shown = problems.mid(0, problemsShown);
    if (problems.size() > problemsShown)
        shown << tr("and %n more", nullptr, static_cast<int>(problems.size() - problemsShown));
    box->setInformativeText(shown.join(u'\n'));
    box->open();
}

void ReviewBanner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    if (m_alarmed) // a shape besides the colour
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), tokens.failed);
}

}
