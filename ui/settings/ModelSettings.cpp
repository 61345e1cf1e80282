// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ModelSettings.h"

#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

ModelSettings::ModelSettings(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_on(new QCheckBox(tr("A language model of mine may be asked for a draft"), this))
    , m_address(new QLineEdit(this))
    , m_model(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_personal(new QCheckBox(tr("Send names, addresses and numbers as they are, not masked"), this))
    , m_state(new QLabel(this))
{
    arrange();
    load();
    connect(m_on, &QCheckBox::clicked, this, &ModelSettings::keep);
    connect(m_personal, &QCheckBox::clicked, this, &ModelSettings::keep);
    for (QLineEdit *edit : {m_address, m_model, m_key})
        connect(edit, &QLineEdit::editingFinished, this, &ModelSettings::keep);
}

// A field that goes away with the focus still says that editing finished: there is nobody left to hear it.
ModelSettings::~ModelSettings()
{
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void ModelSettings::arrange()
{
    auto *heading = new QLabel(tr("Language model, on this machine"), this);
    heading->setContentsMargins(0, space::around, 0, 0);
    auto *about = new QLabel(tr("Any program with an OpenAI-compatible interface, as Ollama or llama.cpp. You see what "
                                "leaves before it does, its drafts are marked, and nothing is sent by itself. The key "
                                "is kept in the system’s keyring."),
                             this);
    for (QLabel *label : {heading, about, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setType(label, Type::Caption, true);
    }
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Only if it wants one"));
    m_address->setPlaceholderText(u"http://localhost:11434/v1"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::inside);
    for (const auto &[title, edit] :
         {std::pair(tr("Address"), m_address), {tr("Model"), m_model}, {tr("Key"), m_key}}) {
        edit->setAccessibleName(tr("%1 of the language model").arg(title));
        form->addRow(title, edit);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(heading);
    column->addWidget(m_on);
    column->addLayout(form);
    column->addWidget(m_personal);
    column->addWidget(about);
    column->addWidget(m_state);
}

void ModelSettings::load()
{
    const ModelSetup setup = m_context.replies.modelSetup();
    m_on->setChecked(setup.enabled);
    m_address->setText(setup.endpoint.toString());
    m_model->setText(setup.model);
    m_personal->setChecked(setup.sendPersonalData);
    refresh();
}

ModelSetup ModelSettings::setup() const
{
    ModelSetup setup;
    setup.enabled = m_on->isChecked();
    if (!m_address->text().trimmed().isEmpty())
        setup.endpoint = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    setup.model = m_model->text().trimmed();
    setup.sendPersonalData = m_personal->isChecked();
    return setup;
}

QString ModelSettings::said() const
{
    return m_state->text();
}

void ModelSettings::keep()
{
    refresh();
    const ModelSetup wanted = setup();
    const QString key = m_key->text();
    if (wanted == m_context.replies.modelSetup() && key.isEmpty())
        return;
    whenDone(m_context.replies.setModelSetup(wanted, key), this, [this, key](const Result<void> &kept) {
        if (!kept) {
            m_state->setText(kept.error().kind == ErrorKind::Forbidden
                                 ? tr("The keyring did not take the key. Unlock it and enter the key again.")
                                 : Words::problem(kept.error()));
            return m_state->show();
        }
        if (!key.isEmpty() && m_key->text() == key) {
            m_key->clear();
            m_key->setPlaceholderText(tr("Kept in the keyring"));
        }
        refresh();
    });
}

void ModelSettings::refresh()
{
    for (QWidget *each : QList<QWidget *>{m_address, m_model, m_key, m_personal})
        each->setEnabled(m_on->isChecked());
    const ModelSetup set = setup();
    const bool missing = set.enabled && !set.isUsable();
    m_state->setText(!missing                      ? QString()
                     : m_address->text().isEmpty() ? tr("Enter the address at which it answers.")
                     : !set.endpoint.isValid()     ? tr("This is no address. It begins with http:// or https://.")
                                                   : tr("Enter the name of the model."));
    m_state->setVisible(missing);
}

}
