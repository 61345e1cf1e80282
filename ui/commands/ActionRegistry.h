// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace firstmile
{

enum class ActionGroup { Conversation, Write, Customer, Go, View, Program, Review };

/// What an action is called, where it stands and which key it has before anybody changes it.
struct ActionSpec
{
    QString id; ///< stable, as the settings carry it: "reply"
    ActionGroup group = ActionGroup::Program;
    QString text; ///< verb first
    QString icon; ///< of the line set, may be empty
    QKeySequence key;
};

/// Every action of the console, once: menus, palette, help sheet and the page of shortcuts are made from it.
/// Single keys can be switched off together; a field that is being typed in takes them first anyway.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// Keys that the user chose are kept in `settings`, which must outlive the registry.
    ActionRegistry(QWidget &window, QSettings &settings, QObject *parent = nullptr);

    /// From now on only these are taken in: what add() makes of another one has no key, stands nowhere and is not
    /// found.
    void keepOnly(const QSet<QString> &ids) { m_only = ids; }
    bool takes(const QString &id) const { return m_only.isEmpty() || m_only.contains(id); }

    QAction *add(const ActionSpec &spec, std::function<void()> act);
    QAction *find(const QString &id) const; ///< null if there is none
    QList<QAction *> all() const { return m_actions; }
    QList<QAction *> of(ActionGroup group) const;
    static QList<ActionGroup> groups();
    static QString title(ActionGroup group);

    QKeySequence key(const QString &id) const; ///< also while single keys are off
    void setKey(const QString &id, const QKeySequence &key);
    void resetKeys();
    QString clash(const QString &id, const QKeySequence &key) const; ///< text of the action that has it, or empty

    bool singleKeys() const { return m_singleKeys; }
    void setSingleKeys(bool on);

    void fill(QMenu &menu) const;

    static QString idOf(const QAction *action);
    QString iconName(const QAction *action) const { return m_specs.value(idOf(action)).icon; }

Q_SIGNALS:
    void keysChanged();

private:
    void applyKey(const QString &id);

    QWidget &m_window;
    QSettings &m_settings;
    QList<QAction *> m_actions;
    QHash<QString, ActionSpec> m_specs;
    QHash<QString, QKeySequence> m_keys;
    bool m_singleKeys = true;
    QSet<QString> m_only; ///< empty: all
};

/// True for a key that types something: no Ctrl, Alt or Meta, and no function key.
bool isSingleKey(const QKeySequence &key);

}
