// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MacroRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestMacroName = 60;
constexpr qsizetype mostMacroSteps = 30;

const QString selectMacros = u"SELECT id, name, owner, steps, created_at, updated_at FROM macros"_s;

QString macroStepsToJson(const QList<MacroStep> &steps)
{
    QJsonArray array;
    for (const MacroStep &step : steps)
        array.append(QJsonObject{{u"kind"_s, toString(step.kind)}, {u"value"_s, step.value}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// None at all if one of them is not known: half a macro would do something else.
QList<MacroStep> macroStepsFromJson(const QString &json)
{
    QList<MacroStep> steps;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonValue each = value;
        const auto kind = macroStepKindFromString(each[u"kind"].toString());
        if (!kind)
            return {};
        steps.append({*kind, each[u"value"].toString()});
    }
    return steps;
}

Macro readMacro(const Row &row)
{
    return {row.id<MacroId>(0), row.text(1),   row.text(2), macroStepsFromJson(row.text(3)),
            row.instant(4),     row.instant(5)};
}

Error oddMacro(const QString &words)
{
    return Error{ErrorKind::Rejected, words, {}};
}

Result<void> refuseOddMacro(const Macro &macro)
{
    if (macro.name.simplified().isEmpty() || macro.name.simplified().size() > longestMacroName)
        return oddMacro(u"a macro needs a name of at most %1 characters"_s.arg(longestMacroName));
    if (macro.steps.isEmpty() || macro.steps.size() > mostMacroSteps)
        return oddMacro(u"a macro has 1 to %1 steps"_s.arg(mostMacroSteps));
    for (qsizetype i = 0; i < macro.steps.size(); ++i) {
        if (const QString why = whyNoStep(macro.steps.at(i)); !why.isEmpty())
            return oddMacro(u"step %1, %2: %3"_s.arg(i + 1).arg(toString(macro.steps.at(i).kind), why));
    }
    if (std::ranges::count(macro.steps, MacroStep::Kind::Reply, &MacroStep::kind) > 1)
        return oddMacro(u"a macro replies once"_s);
    return {};
}

Error takenMacroName(const QString &name)
{
    return Error{ErrorKind::Conflict, u"there is a macro %1 already"_s.arg(name), {}};
}

}

Result<QList<Macro>> MacroRepository::all()
{
    FM_ASSIGN(auto macros, m_session.all<Macro>(selectMacros, readMacro));
    std::ranges::sort(macros,
                      [](const Macro &one, const Macro &other) { return one.name.localeAwareCompare(other.name) < 0; });
    return macros;
}

Result<std::optional<Macro>> MacroRepository::find(MacroId id)
{
    return m_session.first<Macro>(selectMacros + u" WHERE id = ?"_s, readMacro, id);
}

Result<std::optional<Macro>> MacroRepository::named(const QString &name)
{
    return m_session.first<Macro>(selectMacros + u" WHERE name = ?"_s, readMacro, name.simplified());
}

Result<MacroId> MacroRepository::save(Transaction &transaction, const Macro &macro)
{
    FM_TRY(refuseOddMacro(macro));
    const QString name = macro.name.simplified();
    FM_ASSIGN(const auto other, named(name));
    if (other && other->id != macro.id)
        return takenMacroName(name);
    transaction.changes().library = true;
    if (macro.id) {
        FM_ASSIGN(const qint64 touched,
                  m_session.exec(u"UPDATE macros SET name = ?, owner = ?, steps = ?, updated_at = ? WHERE id = ?"_s,
                                 name, macro.owner, macroStepsToJson(macro.steps), macro.updatedAt, macro.id));
        return touched > 0 ? Result<MacroId>(macro.id)
                           : Error{ErrorKind::NotFound, u"there is no macro "_s + macro.id.toString(), {}};
    }
    FM_ASSIGN(const auto id, m_session.first<MacroId>(
                                 uR"(INSERT INTO macros (name, owner, steps, created_at, updated_at)
                                     VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id)"_s,
                                 [](const Row &row) { return row.id<MacroId>(0); }, name, macro.owner,
                                 macroStepsToJson(macro.steps), macro.updatedAt, macro.updatedAt));
    return id ? Result<MacroId>(*id) : takenMacroName(name);
}

Result<void> MacroRepository::remove(Transaction &transaction, MacroId id)
{
    FM_ASSIGN(const qint64 touched, m_session.exec(u"DELETE FROM macros WHERE id = ?"_s, id));
    if (touched == 0)
        return Error{ErrorKind::NotFound, u"there is no macro "_s + id.toString(), {}};
    transaction.changes().library = true;
    return {};
}

}
