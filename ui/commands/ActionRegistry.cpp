// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/ActionRegistry.h"

#include "ui/widgets/LineIcon.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QWidget>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const auto singleKeysKey = "keys/single"_L1;

QString keySetting(const QString &id)
{
    return u"keys/of/"_s + id;
}

}

bool isSingleKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool chorded = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !chorded && first.key() < Qt::Key_Escape; // keys from Key_Escape on type nothing
}

ActionRegistry::ActionRegistry(QWidget &window, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_singleKeys(settings.value(singleKeysKey, true).toBool())
{}

QAction *ActionRegistry::add(const ActionSpec &spec, std::function<void()> act)
{
    auto *action = new QAction(spec.text, this);
    if (!takes(spec.id))
        return action;
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(lineIcon(spec.icon));
    connect(action, &QAction::triggered, this, std::move(act));
    m_window.addAction(action);
    m_actions.append(action);
    m_specs.insert(spec.id, spec);
    m_keys.insert(spec.id, QKeySequence(m_settings.value(keySetting(spec.id), spec.key.toString()).toString()));
    applyKey(spec.id);
    return action;
}

QAction *ActionRegistry::find(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (idOf(action) == id)
            return action;
    }
    return nullptr;
}

QList<QAction *> ActionRegistry::of(ActionGroup group) const
{
    QList<QAction *> result;
    for (QAction *action : m_actions) {
        if (m_specs.value(idOf(action)).group == group)
            result.append(action);
    }
    return result;
}

QList<ActionGroup> ActionRegistry::groups()
{
    return {ActionGroup::Conversation, ActionGroup::Write, ActionGroup::Review, ActionGroup::Customer,
            ActionGroup::Go,           ActionGroup::View,  ActionGroup::Program};
}

QString ActionRegistry::title(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Conversation:
        return tr("Conversation");
    case ActionGroup::Write:
        return tr("Write");
    case ActionGroup::Review:
        return tr("Review");
    case ActionGroup::Customer:
        return tr("Customer");
    case ActionGroup::Go:
        return tr("Go");
    case ActionGroup::View:
        return tr("View");
    case ActionGroup::Program:
        return tr("Program");
    }
    return {};
}

QKeySequence ActionRegistry::key(const QString &id) const
{
    return m_keys.value(id);
}

void ActionRegistry::setKey(const QString &id, const QKeySequence &key)
{
    m_keys[id] = key;
    m_settings.setValue(keySetting(id), key.toString());
    applyKey(id);
    Q_EMIT keysChanged();
}

void ActionRegistry::resetKeys()
{
    for (auto spec = m_specs.cbegin(); spec != m_specs.cend(); ++spec) {
        m_settings.remove(keySetting(spec.key()));
        m_keys[spec.key()] = spec->key;
        applyKey(spec.key());
    }
    Q_EMIT keysChanged();
}

QString ActionRegistry::clash(const QString &id, const QKeySequence &key) const
{
    for (auto other = m_keys.cbegin(); other != m_keys.cend(); ++other) {
        if (other.key() != id && !key.isEmpty() && *other == key)
            return m_specs.value(other.key()).text;
    }
    return {};
}

void ActionRegistry::setSingleKeys(bool on)
{
    m_singleKeys = on;
    m_settings.setValue(singleKeysKey, on);
    for (auto spec = m_specs.cbegin(); spec != m_specs.cend(); ++spec)
        applyKey(spec.key());
    Q_EMIT keysChanged();
}

void ActionRegistry::fill(QMenu &menu) const
{
    for (const ActionGroup group : groups()) {
        if (of(group).isEmpty())
            continue;
        QMenu *part = menu.addMenu(title(group));
        part->addActions(of(group));
    }
}

QString ActionRegistry::idOf(const QAction *action)
{
    return action->objectName();
}

void ActionRegistry::applyKey(const QString &id)
{
    const QKeySequence key = m_keys.value(id);
    QAction *action = find(id);
    action->setShortcut(m_singleKeys || !isSingleKey(key) ? key : QKeySequence());
    const QString shown = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? action->text() : tr("%1  (%2)", "action, key").arg(action->text(), shown));
}

}
