// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/CertificateStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QHash<QString, QString> certificateFacts(const QString &detail)
{
    QHash<QString, QString> facts;
    for (const QString &line : detail.split(u'\n'))
        facts.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    return facts;
}

QLabel *selectable(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

// Pairs two and two, so that a line can break between them and people can compare.
QString readableFingerprint(const QString &fingerprint)
{
    QString pairs = fingerprint;
    pairs.remove(u':');
    QString text;
    for (qsizetype i = 0; i < pairs.size(); i += 4)
        text += (i == 0 ? u""_s : u" "_s) + pairs.mid(i, 4);
    return text;
}

}

CertificateStep::CertificateStep(AccountWizard &wizard, const MailSetup &setup, const QString &detail)
    : WizardStep(wizard, tr("The server cannot be verified"),
                 tr("Its certificate does not prove who it is, so nothing was sent to it, neither name nor password."))
    , m_setup(setup)
    , m_knowingly(new QCheckBox(tr("Somebody who runs the server confirmed this fingerprint"), this))
{
    const auto facts = certificateFacts(detail);
    m_fingerprint = facts.value(u"sha256"_s);
    QFormLayout *form = addForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow); // words wrap where the room ends, not before
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            form->addRow(label, selectable(text, this));
    };
    add(tr("Why"), Words::quoted(facts.value(u"reason"_s)));
    add(tr("Issued to"), facts.value(u"subject"_s));
    add(tr("Issued by"), facts.value(u"issuer"_s));
    auto *fingerprint = selectable(readableFingerprint(m_fingerprint), this);
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setAccessibleName(tr("Fingerprint"));
    form->addRow(tr("SHA-256"), fingerprint);
    addText(tr("If nobody can confirm it, go back: somebody between here and the server may be reading along."), true);
    column().addWidget(m_knowingly);
    column().addStretch(1);
    m_knowingly->setVisible(!m_fingerprint.isEmpty());
    connect(m_knowingly, &QCheckBox::toggled, this, &WizardStep::completeChanged);
    focusFirst(m_knowingly);
}

bool CertificateStep::isComplete() const
{
    return m_knowingly->isChecked() && !m_fingerprint.isEmpty();
}

void CertificateStep::next()
{
    MailSetup trusting = m_setup;
    trusting.trustedSha256.append(m_fingerprint);
    wizard().signIn(trusting);
}

}
